using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Tests.Geography;

public sealed class PostcodeTests
{
    [Theory]
    [InlineData("E2 9NZ", "E2", "E2 9")]
    [InlineData("N17 9JA", "N17", "N17 9")]
    [InlineData("W1T 7NN", "W1T", "W1T 7")]
    [InlineData("SW11 1JX", "SW11", "SW11 1")]
    [InlineData("EC1A 1BB", "EC1A", "EC1A 1")]
    [InlineData("SE1 0AA", "SE1", "SE1 0")]
    public void TryParse_WrittenPostcode_HasDistrictAndSector(string text, string district, string sector)
    {
        Assert.True(Postcode.TryParse(text, out var postcode));

        Assert.Equal(district, postcode.District);
        Assert.Equal(sector, postcode.Sector);
        Assert.Equal(text, postcode.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("SW11")]
    [InlineData("SW11 1")]
    [InlineData("SW111JX")]
    [InlineData("sw11 1jx")]
    [InlineData("SW11  1JX")]
    [InlineData(" SW11 1JX")]
    [InlineData("SW11 1JX\n")]
    [InlineData("SW11 1J")]
    [InlineData("SW11 1JXX")]
    [InlineData("SW11 JX1")]
    [InlineData("SWW1 1JX")]
    [InlineData("S 1JX")]
    [InlineData("SW11 1CX")] // C, I, K, M, O and V never end a postcode
    [InlineData("SW11 1JO")]
    [InlineData("SW١١ 1JX")]
    public void TryParse_AnythingElse_IsFalse(string? text) => Assert.False(Postcode.TryParse(text, out _));
}
