using System.Net;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Areas;

/// <summary>The page of a sector or district: its answer, and the addresses that lead to it.</summary>
[Collection(SiteCollection.Name)]
public sealed class PostcodesTests(SiteFactory site)
{
    [Theory]
    [InlineData("sw11-1", "Nearest to SW11 1 on 22 November 2026, by the Met’s notices: Lavender Hill by day, Charing Cross by night")]
    [InlineData("sw11", "Nearest to SW11 on 22 November 2026, by the Met’s notices: Lavender Hill by day, Charing Cross by night")]
    [InlineData("wc2n-4", "Nearest to WC2N 4 on 22 November 2026, by the Met’s notices: Charing Cross, by day and by night")]
    [InlineData("sw11-1?on=2013-01-01", "Nearest to SW11 1 on 1 January 2013: Our record begins on 26 February 2013")]
    [InlineData("sw11-1?on=2026-07-01&known=2025-08-20", "Nearest to SW11 1 on 1 July 2026, as known on 20 August 2025: Brixton, by day and by night")]
    public async Task Get_Area_SaysTheNearestByDayAndByNightAndTheDay(string area, string heading)
    {
        var page = await site.GetPageAsync($"/nearest/{area}");

        Assert.Equal(heading, page.Text("answer"));
    }

    [Fact]
    public async Task Get_Sector_CarriesHedgeDayDistancesAndWhomToCallIntoItsPreview()
    {
        var page = await site.GetPageAsync("/nearest/sw11-1");
        const string told = "The Met’s front counter nearest to SW11 1 (Wandsworth) on 22 November 2026, by the Met’s notices and not "
            + "confirmed since: by day Lavender Hill, up to 0.8 miles; open day and night Charing Cross, 3.4 to 4.3 miles. In an emergency call 999.";

        Assert.Equal(told, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(told, page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.StartsWith("Nearest to SW11 1 on 22 November 2026, by the Met’s notices: ", page.TitleAlone(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Equal("Emergency? Call 999. Otherwise 101", page.Text("emergency"));
        Assert.Equal("In Wandsworth", page.Text("boroughs"));
    }

    /// <summary>Page, JSON, CSV and GeoJSON say the same, and the same as /nearest says of the sector.</summary>
    [Theory]
    [InlineData("sw11-1", "SW11+1", "")]
    [InlineData("n17", "N17", "?on=2017-06-30")]
    [InlineData("e4-7", "E4+7", "?on=2018-01-01&known=2018-02-01")]
    [InlineData("w1a", "W1A", "")]
    public async Task Get_Area_SaysTheSameOnPageAsDataAndAsNearest(string area, string from, string query)
    {
        var page = await site.GetPageAsync($"/nearest/{area}{query}");
        var item = await site.GetJsonAsync($"/nearest/{area}.json{query}");
        var lines = await site.GetLinesAsync($"/nearest/{area}.csv{query}");
        var places = await site.GetJsonAsync($"/nearest/{area}.geojson{query}");
        var asked = query.Length == 0 ? "?on=2026-11-22&" : $"{query}&";
        var nearest = await site.GetJsonAsync($"/nearest.json{asked}need=any&from={from}");

        var slugs = item.GetProperty("counters").EnumerateArray().Select(counter => counter.GetProperty("slug").GetString()!).ToList();
        Assert.Equal(Told(nearest), Told(item));
        Assert.Equal(nearest.GetProperty("changes").ToString(), item.GetProperty("changes").ToString());
        Assert.Equal(slugs, lines.Skip(1).Select(line => line.Split(',')[0]));
        Assert.Equal(slugs, places.GetProperty("features").EnumerateArray().Select(place => place.GetProperty("properties").GetProperty("slug").GetString()!));
        Assert.Equal(
            slugs.Select(slug => $"/stations/{slug}{query}"),
            page.QuerySelectorAll("[data-testid='counters'] tbody a[href^='/stations/']").Select(link => link.GetAttribute("href")!));
        Assert.Equal(item.GetProperty("changes").GetArrayLength(), page.QuerySelectorAll("[data-testid='changes'] tbody tr").Length);
        Assert.Equal(slugs[0], item.GetProperty("nearestOfAnyKind").GetProperty("slug").GetString());
    }

    /// <summary>Of each counter all but its state at a moment, which a page for good does not tell.</summary>
    private static IReadOnlyList<string> Told(JsonElement item) =>
    [
        .. item.GetProperty("counters").EnumerateArray().Select(counter => string.Join(
            ", ",
            counter.EnumerateObject().Where(field => field.Name is not ("state" or "opensAt" or "closesAt")).Select(field => field.ToString()))),
    ];

    [Theory]
    [InlineData("SW11%201", "sw11-1")]
    [InlineData("SW11-1", "sw11-1")]
    [InlineData("sw111", "sw11-1")]
    [InlineData("sw11_1", "sw11-1")]
    [InlineData("SW11", "sw11")]
    [InlineData("SW1?on=2017-06-30", "sw1?on=2017-06-30")]
    [InlineData("SW11-1.json?on=2017-06-30", "sw11-1.json?on=2017-06-30")]
    [InlineData("sw11%201.geojson", "sw11-1.geojson")]
    public async Task Get_AnotherSpelling_MovesForGoodToTheOneAddress(string area, string expected)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var response = await client.GetAsync($"/nearest/{area}");

        Assert.Equal((HttpStatusCode.MovedPermanently, $"/nearest/{expected}"), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    /// <summary>These pages are nobody's own place: a full postcode leads to its sector, and nobody is to remember it.</summary>
    [Fact]
    public async Task Get_FullPostcode_MovesToItsSectorAndIsKeptNowhere()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var response = await client.GetAsync("/nearest/sw11-1jx");

        Assert.Equal("/nearest/sw11-1", response.Headers.Location?.ToString());
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("sw11-0", "/nearest/sw11", "We know of no postcode SW11 0 in London.")]
    [InlineData("eh1-1", null, "EH postcodes are outside London")]
    [InlineData("bfpo-1", null, "BFPO 1 is a code for post")]
    [InlineData("camden", "/nearest?from=borough%3Acamden", "A page stands here for each postcode sector")]
    [InlineData("zz9-9", null, "A page stands here for each postcode sector")]
    public async Task Get_NoSuchArea_IsNotFoundAndNamesWhatIsNearest(string area, string? nearest, string detail)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/nearest/{area}");
        var page = await site.GetPageAsync($"/nearest/{area}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(detail, page.QuerySelector("main")!.PlainText(), StringComparison.Ordinal);
        Assert.True(nearest is null || page.QuerySelector($"main a[href='{nearest}']") is not null);
    }

    [Fact]
    public async Task Get_District_LinksItsSectorsAndTheyLinkBack()
    {
        var district = await site.GetPageAsync("/nearest/sw11?on=2017-06-30");
        var sector = await site.GetPageAsync("/nearest/sw11-1");

        Assert.Contains("/nearest/sw11-1?on=2017-06-30", district.QuerySelectorAll("[data-testid='parts'] a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(sector.QuerySelector("[data-testid='within'] a[href='/nearest/sw11']"));
    }

    [Theory]
    [InlineData("/nearest?from=SW11+1JX", "/nearest/sw11-1")]
    [InlineData("/nearest?from=SW11", "/nearest/sw11")]
    [InlineData("/search?q=sw11+1", "/nearest/sw11-1")]
    public async Task Get_AnswerToAReader_LinksThePageThatMayBePassedOn(string address, string expected) =>
        Assert.Equal(expected, (await site.GetPageAsync(address)).QuerySelector("[data-testid='area-page']")!.GetAttribute("href"));
}
