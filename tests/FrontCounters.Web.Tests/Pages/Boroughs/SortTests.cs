using System.Net;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Boroughs;

/// <summary>The table of distances in another order, the same on page, JSON and CSV.</summary>
[Collection(SiteCollection.Name)]
public sealed class SortTests(SiteFactory site)
{
    [Theory]
    [InlineData("name", "any", null)]
    [InlineData("-name", "any", null)]
    [InlineData("median", "any", "medianMetres")]
    [InlineData("-median", "any", "medianMetres")]
    [InlineData("-median", "24h", "medianMetres24Hours")]
    [InlineData("within-1-mile", "24h", "within1Mile24Hours")]
    [InlineData("-within-3-miles", "any", "within3Miles")]
    [InlineData("hours", "any", "weeklyHours")]
    [InlineData("-hours", "any", "weeklyHours")]
    public async Task Get_Sorted_HasOneOrderOnPageInJsonAndCsv(string sort, string counter, string? figure)
    {
        var query = $"?sort={sort}&counter={counter}&on=2025-07-01";
        var page = await site.GetPageAsync("/boroughs" + query);
        var items = (await site.GetJsonAsync("/boroughs.json" + query)).Items();
        var lines = await site.GetLinesAsync("/boroughs.csv" + query);
        var slugs = items.Select(item => item.GetProperty("slug").GetString()!).ToList();

        Assert.Equal(33, slugs.Distinct().Count());
        Assert.Equal(slugs.Prepend("london"), page.QuerySelectorAll("[data-testid='reach'] tbody tr")
            .Select(row => row.GetAttribute("data-testid")!["reach-".Length..]));
        var column = lines[0].Split(',').ToList().IndexOf("slug");
        Assert.Equal(slugs, lines.Skip(1).Select(line => line.Split(',')[column]));
        Assert.Equal(Expected(items, sort, figure), slugs);
        Assert.Equal(
            sort[0] == '-' ? "descending" : "ascending",
            Assert.Single(page.QuerySelectorAll("[data-testid='reach'] th[aria-sort]")).GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task Get_Sorted_OffersTheOtherWayAndKeepsDayAndKind()
    {
        var page = await site.GetPageAsync("/boroughs?sort=median&counter=24h&on=2025-07-01");

        Assert.Equal(
            "/boroughs?on=2025-07-01&counter=24h&sort=-median#how-far",
            page.QuerySelector("[data-testid='reach'] th[aria-sort] a")!.GetAttribute("href"));
        Assert.Equal("median", page.QuerySelector("form[action='/boroughs#how-far'] input[name=sort]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector(".downloads a[href='/boroughs.csv?on=2025-07-01&counter=24h&sort=median']"));
    }

    [Theory]
    [InlineData("/boroughs?sort=population")]
    [InlineData("/boroughs?sort=--median")]
    [InlineData("/boroughs.csv?sort=medianMetres")]
    [InlineData("/boroughs.json?sort=median&sort=hours")]
    public async Task Get_AnOrderThatIsNone_IsRefused(string address) =>
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync(address));

    [Fact]
    public async Task GetJson_AnOrderThatIsNone_NamesItsCode()
    {
        using var client = site.CreateClient();
        using var problem = JsonDocument.Parse(
            await (await client.GetAsync("/boroughs.json?sort=population")).Content.ReadAsStringAsync());

        Assert.Equal("sort-not-known", problem.RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Get_Boroughs_SaysWhyNothingIsPerResident() => Assert.StartsWith(
        "None of these figures is per resident",
        (await site.GetPageAsync("/boroughs")).Text("per-resident"),
        StringComparison.Ordinal);

    /// <summary>Worked out from the JSON itself: the figure, the unknown last, then the slug.</summary>
    private static IEnumerable<string> Expected(IReadOnlyList<JsonElement> items, string sort, string? figure)
    {
        var sign = sort[0] == '-' ? -1 : 1;
        var rows = items.Select(item => (Slug: item.GetProperty("slug").GetString()!, Item: item)).ToList();
        return figure is null
            ? sign > 0
                ? rows.Select(row => row.Slug).Order(StringComparer.Ordinal)
                : rows.Select(row => row.Slug).OrderDescending(StringComparer.Ordinal)
            : rows.OrderBy(row => row.Item.GetProperty(figure).ValueKind == JsonValueKind.Null)
                .ThenBy(row => row.Item.GetProperty(figure).ValueKind == JsonValueKind.Null
                    ? 0
                    : sign * row.Item.GetProperty(figure).GetDouble())
                .ThenBy(row => row.Slug, StringComparer.Ordinal)
                .Select(row => row.Slug);
    }
}
