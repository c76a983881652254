using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Nearest;

/// <summary>What is said of each sort of postcode, where some are held exactly.</summary>
public sealed class ExactPostcodeTests(SiteWithPostcodes site) : IClassFixture<SiteWithPostcodes>
{
    [Theory]
    [InlineData("SW11+1ZA", "postcode", 50, "wandsworth")]
    [InlineData("SE1+1ZA", "postcode", 100, "lambeth")]
    [InlineData("KT22+8ZZ", "postcode", 50, null)]
    [InlineData("N17+9JA", "sector", 939, "haringey")]
    public async Task GetJson_FullPostcode_SaysWhatItIsMeasuredFrom(
        string from, string kind, int precision, string? borough)
    {
        var origin = (await site.GetJsonAsync($"/nearest.json?from={from}")).GetProperty("from");

        Assert.Equal(from.Replace('+', ' '), origin.GetProperty("text").GetString());
        Assert.Equal((kind, borough), (origin.GetProperty("kind").GetString(), origin.GetProperty("borough").GetString()));
        Assert.Equal(precision, origin.Number("precisionMetres"));
    }

    [Theory]
    [InlineData(
        "SE1+1ZA",
        "Distances are from the middle of this one postcode (Code-Point Open, release 2031.2.0): your own door may be "
        + "some 100 metres from there.")]
    [InlineData(
        "N17+9JA",
        "N17 9JA is not among the postcodes in use that we hold (Code-Point Open, release 2031.2.0); this is answered "
        + "from its sector, N17 9: distances are true for 95% of")]
    [InlineData(
        "SW11+1ZB",
        "SW11 1ZB is in use, but has no place of its own on the map (Code-Point Open, release 2031.2.0); this is "
        + "answered from its sector, SW11 1: distances are true for 95% of")]
    public async Task Get_PostcodeThatIsAnswered_SaysWhatItRestsOn(string from, string sentence)
    {
        var page = await site.GetPageAsync($"/nearest?from={from}");

        Assert.StartsWith(sentence, page.Text("remarks"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href^='/sources/os-code-point-open']"));
    }

    [Theory]
    [InlineData(
        "SE77+1ZA", "postcode-not-placed", "SE77 1ZA is in use, but has no place on the map (Code-Point Open, release 2031.2.0).")]
    [InlineData(
        "N17+2AA",
        "postcode-not-known",
        "N17 2AA is not among the postcodes in use in London, or within 10 km of it, that we hold (Code-Point Open")]
    [InlineData("TN30+6ZZ", "outside-the-area", "That TN30 6 postcode is outside London and the 10 km around it (")]
    [InlineData("EH1+1AA", "outside-the-area", "That EH postcode is outside London and the 10 km around it (")]
    [InlineData("JE2+3AB", "crown-dependency", "Postcodes that begin with JE are on the Channel Islands")]
    [InlineData("BFPO+1", "not-geographic", "BFPO 1 is a code for post, not a place on the map.")]
    public async Task Get_PostcodeThatIsNotAnswered_HasASentenceAndACodeOfItsOwn(string from, string code, string sentence)
    {
        var page = await site.GetPageAsync($"/nearest?from={from}");
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/nearest.json?from={from}");
        var problem = await response.Content.ReadAsStringAsync();

        Assert.StartsWith(sentence, page.Text("unknown"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"code\":\"{code}\"", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SW11+1ZA", "1ZA", "/nearest?from=SW11%201")]
    [InlineData("KT22+8ZZ", "8ZZ", "/nearest?from=51.30,-0.33")]
    public async Task Get_PostcodeWithAPlace_StandsInTheFormAlone(string from, string inward, string share)
    {
        var page = await site.GetPageAsync($"/nearest?from={from}");
        using var client = site.CreateClient();
        var geoJson = await client.GetStringAsync($"/nearest.geojson?from={from}");

        var box = page.QuerySelector("#from")!;
        Assert.EndsWith(inward, box.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Equal(share, page.QuerySelector("[data-testid='share'] a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, await site.GetStatusAsync(share));
        box.Remove();
        Assert.DoesNotContain(inward, page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(inward, geoJson, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(site.Log.Written, line => line.Contains("answered", StringComparison.Ordinal)
            && line.Contains(inward, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Get_PostcodeOfACounter_IsNotACounterOfItsOwn()
    {
        // The made-up postcode stands where Lavender Hill does.
        var page = await site.GetPageAsync("/nearest?from=SW11+1ZA");

        Assert.Equal("The nearest open front counter to SW11 1 should be Lavender Hill", page.TitleAlone());
        Assert.Equal("Within 100 metres", page.Text("way"));
    }

    [Fact]
    public async Task GetReady_TellsWhichPostcodesAreHeld()
    {
        var postcodes = (await site.GetJsonAsync("/health/ready")).GetProperty("postcodes");

        Assert.Equal("database-read", postcodes.GetProperty("origin").GetString());
        Assert.Equal(6, postcodes.Number("count"));
        Assert.Equal("2031.2.0", postcodes.GetProperty("release").GetString());
    }
}
