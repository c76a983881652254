using System.Globalization;
using System.Net;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Areas;

/// <summary>Wards and constituencies: a page each, and the tables of what each lost.</summary>
[Collection(SiteCollection.Name)]
public sealed class WardsTests(SiteFactory site)
{
    [Theory]
    [InlineData("/wards/merton/abbey", "Nearest to Abbey ward in Merton on 22 November 2026, by the Met’s notices: ", "In Merton")]
    [InlineData("/wards/barking-and-dagenham/abbey", "Nearest to Abbey ward in Barking and Dagenham on 22 November 2026, by what was announced: ", "In Barking and Dagenham")]
    [InlineData("/wards/city-of-london/bishopsgate", "Nearest to Bishopsgate ward in the City of London on 22 November 2026, by ", "In the City of London")]
    public async Task Get_Ward_SaysItsNearestItsBoroughAndTheDay(string address, string heading, string borough)
    {
        var page = await site.GetPageAsync(address);

        Assert.StartsWith(heading, page.Text("answer"), StringComparison.Ordinal);
        Assert.Equal(borough, page.Text("boroughs"));
        Assert.Contains("In an emergency call 999.", page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    /// <summary>Which boroughs a constituency reaches into, its middle does not say.</summary>
    [Fact]
    public async Task Get_Constituency_ClaimsOnlyTheBoroughOfItsMiddle()
    {
        var page = await site.GetPageAsync("/constituencies/barking");
        var item = await site.GetJsonAsync("/constituencies/barking.json");

        Assert.Equal("Its middle is in Barking and Dagenham; it may reach into other boroughs", page.Text("middle"));
        Assert.False(page.Has("boroughs"));
        Assert.False(page.Has("other-force"));
        Assert.Equal(0, item.GetProperty("boroughs").GetArrayLength());
        Assert.Equal(("Barking", "constituency"), (item.GetProperty("name").GetString(), item.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Get_CityWard_NamesTheForceThatServesIt() => Assert.Contains(
        "City of London Police", (await site.GetPageAsync("/wards/city-of-london/bishopsgate")).Text("other-force"), StringComparison.Ordinal);

    /// <summary>A page and a reader who asks with the same place are told the same.</summary>
    [Theory]
    [InlineData("/wards/merton/abbey", "place:abbey-ward-merton", "2017-06-30")]
    [InlineData("/constituencies/barking", "place:barking-constituency", "2018-01-01")]
    public async Task Get_Area_SaysWhatNearestSaysOfTheSamePlace(string address, string from, string on)
    {
        var item = await site.GetJsonAsync($"{address}.json?on={on}");
        var nearest = await site.GetJsonAsync($"/nearest.json?on={on}&need=any&from={from}");
        var lines = await site.GetLinesAsync($"{address}.csv?on={on}");

        Assert.Equal(nearest.GetProperty("counters").ToString(), item.GetProperty("counters").ToString());
        Assert.Equal(nearest.GetProperty("changes").ToString(), item.GetProperty("changes").ToString());
        Assert.Equal(item.GetProperty("counters").GetArrayLength(), lines.Count - 1);
    }

    [Theory]
    [InlineData("/wards/Merton/Abbey", "/wards/merton/abbey")]
    [InlineData("/wards/E09000024/abbey.json?on=2017-06-30", "/wards/merton/abbey.json?on=2017-06-30")]
    [InlineData("/wards/merton/abbey-ward", "/wards/merton/abbey")]
    [InlineData("/wards/merton/Figge's%20Marsh.csv", "/wards/merton/figges-marsh.csv")]
    [InlineData("/wards/E09000024", "/wards/merton")]
    [InlineData("/wards/City%20of%20London.json", "/wards/city-of-london.json")]
    [InlineData("/constituencies/Harrow%20East", "/constituencies/harrow-east")]
    public async Task Get_AnotherSpelling_MovesForGoodToTheOneAddress(string address, string expected)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var response = await client.GetAsync(address);

        Assert.Equal((HttpStatusCode.MovedPermanently, expected), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("/wards/merton/abbeyy", "ward-not-found", "/wards/merton/abbey")]
    [InlineData("/wards/merton/abingdon", "ward-not-found", "/wards/kensington-and-chelsea/abingdon")]
    [InlineData("/wards/nowhere-at-all/bishopsgate", "borough-not-found", "/wards/city-of-london/bishopsgate")]
    [InlineData("/wards/mertn", "borough-not-found", "/wards/merton")]
    [InlineData("/constituencies/barkin", "constituency-not-found", "/constituencies/barking")]
    [InlineData("/constituencies/zzzzzzzzzz", "constituency-not-found", null)]
    public async Task Get_NoSuchArea_IsNotFoundAndNamesTheNearest(string address, string code, string? nearest)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"{address}.json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var page = await site.GetPageAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(code, problem.RootElement.GetProperty("code").GetString());
        Assert.Equal(nearest, problem.RootElement.TryGetProperty("nearest", out var link) ? link.GetString() : null);
        Assert.True(nearest is null || page.QuerySelector($"main a[href='{nearest}']") is not null);
    }

    /// <summary>What the sentence counts is what the rows say; page, JSON, CSV and GeoJSON are of the same wards.</summary>
    [Fact]
    public async Task Get_Wards_CountsWhatItsRowsSay()
    {
        var page = await site.GetPageAsync("/wards");
        var items = (await site.GetJsonAsync("/wards.json")).Items();
        var lines = await site.GetLinesAsync("/wards.csv");
        var places = await site.GetJsonAsync("/wards.geojson");
        var days = items.GroupBy(item => item.GetProperty("on").GetString()).ToDictionary(day => day.Key!, day => day.ToList());

        var farther = days["2013-02-26"].Count(item => item.GetProperty("fartherSince24Hours").GetInt32() > 80);
        Assert.Equal(
            $"On 22 November 2026, by what was announced: {farther} of 704 wards are farther from a counter by night than in 2013",
            page.Text("answer"));
        Assert.All(days.Values, day => Assert.Equal(704, day.Count));
        Assert.Equal(["2013-02-26", "2017-06-30", "2018-01-01", "2025-07-01", "2026-04-01", "2026-11-22"], days.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(items.Count, lines.Count - 1);
        Assert.Equal(704, places.GetProperty("features").GetArrayLength());
        Assert.All(days["2026-11-22"], item => Assert.Equal(0, item.GetProperty("fartherSinceOfAnyKind").GetInt32()));
    }

    /// <summary>The parts hold every ward once, in the order asked for.</summary>
    [Fact]
    public async Task Get_WardsByWhatTheyLost_PartByPart_AreThoseOfTheList()
    {
        var listed = (await site.GetJsonAsync("/wards.json?sort=by-night")).Items()
            .Where(item => item.GetProperty("on").GetString() == "2013-02-26").ToList();
        var first = await site.GetPageAsync("/wards?sort=by-night");
        var shown = new List<string?>();
        foreach (var part in first.QuerySelectorAll("[data-testid='parts'] a").Select(link => link.GetAttribute("href")!))
        {
            shown.AddRange((await site.GetPageAsync(part)).QuerySelectorAll("[data-testid='areas'] tbody th a").Select(link => link.GetAttribute("href")));
        }

        Assert.Equal(listed.Select(item => item.GetProperty("url").GetString()), shown);
        var lost = listed.ConvertAll(item => item.GetProperty("fartherSince24Hours").GetInt32());
        Assert.Equal(lost.OrderDescending(), lost);
        var cell = first.QuerySelectorAll("[data-testid='areas'] tbody tr")[0].QuerySelectorAll("td.number")[1].TextContent;
        Assert.StartsWith((lost[0] / 1609.344).ToString("0.0", CultureInfo.InvariantCulture), cell, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/wards/merton", 20)]
    [InlineData("/wards/city-of-london", 25)]
    [InlineData("/constituencies", 75)]
    [InlineData("/constituencies?on=2013-01-01", 75)]
    [InlineData("/wards/merton?on=2016-01-01&known=2016-02-01", 20)]
    [InlineData("/wards/merton?on=2027-01-01", 20)]
    public async Task Get_OtherLists_HaveARowForEachAndRestOnSources(string address, int rows)
    {
        var page = await site.GetPageAsync(address);

        Assert.Equal(rows, page.QuerySelectorAll("[data-testid='areas'] tbody tr").Length);
        Assert.NotEmpty(page.QuerySelectorAll("[data-testid='areas'] thead a.ref"));
    }

    [Theory]
    [InlineData("/nearest?from=place:abbey-ward-merton", "[data-testid='area-page']", "/wards/merton/abbey")]
    [InlineData("/boroughs/merton", "[data-testid='more-here'] a[href^='/wards']", "/wards/merton")]
    [InlineData("/search?q=figge%27s+marsh", "[data-testid='areas'] a", "/wards/merton/figges-marsh")]
    [InlineData("/search?q=harrow+east", "[data-testid='areas'] a", "/constituencies/harrow-east")]
    [InlineData("/nearest/sw11", "a[href='/nearest/districts']", "/nearest/districts")]
    public async Task Get_OtherPages_LeadToThem(string address, string link, string expected) =>
        Assert.Equal(expected, (await site.GetPageAsync(address)).QuerySelector(link)!.GetAttribute("href"));

    [Fact]
    public async Task Get_Districts_LinksEveryOneOfTheList()
    {
        var page = await site.GetPageAsync("/nearest/districts");
        var items = (await site.GetJsonAsync("/nearest/districts.json")).Items();

        Assert.Equal(
            items.Select(item => item.GetProperty("url").GetString()),
            page.QuerySelectorAll("[data-testid='districts'] a").Select(link => link.GetAttribute("href")));
        Assert.Contains("/nearest/sw11-1", items.Single(item => item.GetProperty("slug").GetString() == "sw11").Words("parts"));
    }
}
