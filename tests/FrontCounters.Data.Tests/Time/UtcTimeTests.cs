using FrontCounters.Data.Time;

namespace FrontCounters.Data.Tests.Time;

public sealed class UtcTimeTests
{
    [Fact]
    public void TryParse_AMomentInUtc_IsThatMoment()
    {
        Assert.True(UtcTime.TryParse("2026-07-01T23:59:07Z", out var moment));

        Assert.Equal(new DateTimeOffset(2026, 7, 1, 23, 59, 7, TimeSpan.Zero), moment);
        Assert.Equal(TimeSpan.Zero, moment.Offset);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-22T02:21Z")]
    [InlineData("2026-11-22T02:21:32")]
    [InlineData("2026-11-22T02:21:32.5Z")]
    [InlineData("2026-11-22T02:21:32+01:00")]
    [InlineData("2026-11-22 02:21:32Z")]
    [InlineData(" 2026-11-22T02:21:32Z")]
    [InlineData("2026-02-29T02:21:32Z")]
    [InlineData("2026-11-22T24:00:00Z")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(UtcTime.TryParse(text, out _));

    [Fact]
    public void Write_AMomentInAnotherZone_IsTheSameInUtc()
    {
        var moment = new DateTimeOffset(2026, 7, 1, 0, 30, 0, TimeSpan.FromHours(1));

        Assert.Equal("2026-06-30T23:30:00Z", UtcTime.Write(moment));
    }
}
