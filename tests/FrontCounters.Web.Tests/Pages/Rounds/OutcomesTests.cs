using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Rounds;

/// <summary>What became of each counter of a round, as a table with dates.</summary>
[Collection(SiteCollection.Name)]
public sealed class OutcomesTests(SiteFactory site)
{
    [Theory]
    [InlineData("2017", "", 36)]
    [InlineData("2025", "", 10)]
    [InlineData("2017", "?known=2017-11-15", 37)]
    [InlineData("2025", "?known=2025-08-20", 18)]
    public async Task Get_Outcomes_CountTheClosuresThatThePageCounts(string round, string query, int closures)
    {
        var page = await site.GetPageAsync($"/rounds/{round}/counters{query}");
        var json = await site.GetJsonAsync($"/rounds/{round}/counters.json{query}");
        var lines = await site.GetLinesAsync($"/rounds/{round}/counters.csv{query}");

        var toClose = json.Items().Where(item => Word(item, "outcome") == "close").ToList();
        Assert.Equal(closures, toClose.Count);
        Assert.Equal(closures, page.QuerySelectorAll("[data-testid='outcome-close'] > li").Length);
        Assert.All(toClose, item => Assert.NotNull(Word(item, "closingDay")));
        Assert.All(json.Items(), item => Assert.NotEmpty(item.Words("sources")));
        Assert.Equal(json.Number("count"), lines.Count - 1);
        Assert.Equal(page.QuerySelectorAll("ol.decided > li").Length, lines.Count - 1);
        Assert.Contains(
            $"/rounds/{round}/counters.csv{query}",
            page.QuerySelectorAll("[data-testid='outcomes-download'] a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("2017", "", "chiswick", "closed", "2017-12-14", "own-day", "observed")]
    [InlineData("2017", "", "barnet", "closed", "2017-12-14", "day-of-the-stage", "inferred")]
    [InlineData("2017", "", "west-wickham", "due", "2017-12-14", "day-of-the-stage", "disputed")]
    [InlineData("2017", "", "stratford", "due", "2017-12-14", "own-day", "single-source")]
    [InlineData("2017", "", "wimbledon", "none", null, null, null)]
    [InlineData("2017", "?known=2017-11-15", "chiswick", "due", "2017-12-31", "at-latest", "scheduled")]
    [InlineData("2025", "", "harrow", "due", "2026-02-28", "own-day", "scheduled")]
    public async Task Get_Outcomes_SayWhetherAndWhenEachClosed(
        string round, string query, string station, string closure, string? day, string? precision, string? standing)
    {
        var items = (await site.GetJsonAsync($"/rounds/{round}/counters.json{query}")).Items();

        var outcome = items.Single(item => Word(item, "station") == station);

        Assert.Equal(
            (closure, day, precision, standing),
            (Word(outcome, "closure"), Word(outcome, "closingDay"), Word(outcome, "closingDayPrecision"),
                Word(outcome, "closingDayStanding")));
    }

    [Theory]
    [InlineData("chiswick", "", "2017-12-14", "observed")]
    [InlineData("chiswick", "?on=2018-01-01", "2017-12-14", "observed")]
    [InlineData("west-wickham", "", "2017-12-14", "disputed")]
    [InlineData("harrow", "", "2026-02-28", "scheduled")]
    [InlineData("harrow", "?on=2025-07-01", null, null)]
    [InlineData("marlowe-house", "", "2025-07-01", "inferred")]
    [InlineData("harrow", "?on=2026-04-01&known=2025-08-20", null, null)]
    public async Task Get_Stations_GiveTheClosingDayApartFromTheFirstDayKnown(
        string station, string query, string? day, string? standing)
    {
        var items = (await site.GetJsonAsync($"/stations.json{query}")).Items();

        var counter = items.Single(item => Word(item, "slug") == station);

        Assert.Equal((day, standing), (Word(counter, "closingDay"), Word(counter, "closingDayStanding")));
        // By then it had closed; no source says when.
        Assert.Equal(station == "marlowe-house", Word(counter, "closingDayPrecision") == "at-latest");
    }

    private static string? Word(JsonElement item, string name) => item.GetProperty(name).GetString();
}
