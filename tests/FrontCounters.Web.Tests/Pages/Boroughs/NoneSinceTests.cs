using System.Net;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Boroughs;

/// <summary>Since when a borough has had no counter, and the choice of those that have none.</summary>
[Collection(SiteCollection.Name)]
public sealed class NoneSinceTests(SiteFactory site)
{
    private static readonly string[] Without =
        ["harrow", "kensington-and-chelsea", "merton", "richmond-upon-thames", "waltham-forest"];

    [Fact]
    public async Task Get_NoneOpen_PageAndFilesHaveTheSameFiveWithTheDayThatIsDue()
    {
        var page = await site.GetPageAsync("/boroughs?open=none");
        var items = (await site.GetJsonAsync("/boroughs.json?open=none")).Items();
        var lines = await site.GetLinesAsync("/boroughs.csv?open=none");
        var outlines = await site.GetJsonAsync("/boroughs.geojson?open=none");

        Assert.Equal(Without, items.Select(item => item.GetProperty("slug").GetString()));
        Assert.Equal(Without.Length + 1, lines.Count);
        Assert.Equal(Without.Length, outlines.GetProperty("features").GetArrayLength());
        Assert.Equal(Without.Select(slug => $"borough-{slug}"), page.QuerySelectorAll(".boroughs tbody tr").Select(row => row.GetAttribute("data-testid")));
        Assert.All(items, item =>
        {
            Assert.Equal("2026-02-28", item.GetProperty("noneSince").GetString());
            Assert.True(item.GetProperty("noneSinceDue").GetBoolean());
            Assert.NotEmpty(item.Words("lastCounters"));
        });
        Assert.All(page.QuerySelectorAll("[data-testid=none-since]"), cell => Assert.Equal("Due 28 February 2026", cell.TextContent));
        Assert.NotNull(page.QuerySelector(".downloads a[href='/boroughs.csv?open=none']"));
    }

    [Theory]
    [InlineData("?on=2026-04-01&known=2025-08-20&open=none", 12)]
    [InlineData("?on=2026-04-01&known=2025-11-20&open=none", 5)]
    [InlineData("?on=2025-07-01&open=none", 0)]
    public async Task Get_NoneOpen_GoesByTheTwoDays(string query, int expected)
    {
        Assert.Equal(expected, (await site.GetJsonAsync($"/boroughs.json{query}")).GetProperty("count").GetInt32());
        Assert.Equal(expected, (await site.GetPageAsync($"/boroughs{query}")).QuerySelectorAll(".boroughs tbody tr").Length);
    }

    /// <summary>Held against the counts that the site gives for the day and the day before.</summary>
    [Theory]
    [InlineData("", "known=2026-11-22")]
    [InlineData("?on=2026-04-01&known=2025-08-20", "known=2025-08-20")]
    [InlineData("?on=2026-04-01&known=2025-11-20", "known=2025-11-20")]
    [InlineData("?on=2018-01-01&known=2017-07-20", "known=2017-07-20")]
    public async Task Get_EveryBorough_HadOneTheDayBeforeAndNoneFromThatDay(string query, string known)
    {
        var items = (await site.GetJsonAsync($"/boroughs.json{query}")).Items();
        foreach (var (since, count) in new[] { ("noneSince", "open"), ("none24HoursSince", "open24Hours") })
        {
            foreach (var day in items.Where(item => Has(item, since)).GroupBy(item => item.GetProperty(since).GetString()!))
            {
                var before = DateOnly.Parse(day.Key, null).AddDays(-1);
                var then = (await site.GetJsonAsync($"/boroughs.json?on={before:O}&{known}")).Items();
                var after = (await site.GetJsonAsync($"/boroughs.json?on={day.Key}&{known}")).Items();
                foreach (var slug in day.Select(item => item.GetProperty("slug").GetString()))
                {
                    var had = then.First(item => item.GetProperty("slug").GetString() == slug);
                    Assert.True(had.GetProperty(count).GetInt32() > 0 || had.GetProperty("unknown").GetInt32() > 0, $"{slug} {before:O}");
                    Assert.Equal(0, after.First(item => item.GetProperty("slug").GetString() == slug).GetProperty(count).GetInt32());
                }
            }

            Assert.All(items.Where(item => Has(item, since)), item => Assert.Equal(0, item.GetProperty(count).GetInt32()));
        }
    }

    [Fact]
    public async Task Get_Today_ThirtyBoroughsHaveNoneByNightAndSaySinceWhen()
    {
        var items = (await site.GetJsonAsync("/boroughs.json")).Items().Where(item => Has(item, "none24HoursSince")).ToList();

        Assert.Equal(30, items.Count);
        Assert.All(items, item => Assert.True(item.GetProperty("none24HoursSinceDue").GetBoolean()));
    }

    [Fact]
    public async Task Get_AnotherChoice_IsRefused() =>
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync("/boroughs.json?open=all"));

    private static bool Has(JsonElement item, string name) => item.GetProperty(name).ValueKind != JsonValueKind.Null;
}
