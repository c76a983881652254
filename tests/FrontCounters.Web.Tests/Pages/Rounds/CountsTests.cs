using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages.Rounds;

/// <summary>
/// The chart of counts over time says what its table, its downloads and every other count of the site say.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class CountsTests(SiteFactory site)
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private CounterRecord Record => site.Services.GetRequiredService<CounterRecord>();

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2025-08-20")]
    [InlineData("2017-12-20")]
    public void Steps_OnEveryDay_AreWhatLondonWasCountedAs(string knownOn)
    {
        var known = DateOnly.Parse(knownOn);
        var steps = CountersOverTime.FromRecord(Record, known, Today).Counted;

        for (var day = Record.FirstDay; day <= known; day = day.AddDays(1))
        {
            var step = steps.Last(count => count.Day <= day);
            var london = Record.LondonOn(new Clocks(day, known));
            Assert.Equal((day, london.Open, london.OpenTwentyFourHours), (day, step.Open, step.OpenTwentyFourHours));
        }
    }

    [Fact]
    public void Steps_FromTheDayOfTheNotices_AreOnlyDue()
    {
        var steps = CountersOverTime.FromRecord(Record, Today, Today).Counted;

        Assert.All(steps, step => Assert.Equal(step.Day >= new DateOnly(2026, 2, 28), step.IsDue));
        Assert.Equal((27, 2), (steps[^1].Open, steps[^1].OpenTwentyFourHours));
    }

    [Theory]
    [InlineData("/rounds")]
    [InlineData("/rounds?known=2025-08-20")]
    public async Task Get_Chart_HasThePointsOfItsTableAndOfItsJson(string address)
    {
        var page = await site.GetPageAsync(address);
        var counts = await site.GetJsonAsync(address.Replace("/rounds", "/rounds/counts.json", StringComparison.Ordinal));

        var items = counts.Items();
        IEnumerable<string?> Ids(string kind) => items
            .Where(item => item.GetProperty("kind").GetString() == kind)
            .Select(item => item.GetProperty("id").GetString());
        IEnumerable<string?> Drawn(string kind) =>
            page.QuerySelectorAll($".counts-{kind}").Select(mark => mark.GetAttribute("data-fact"));

        // A leading number is drawn over its rivals, so the order may be another.
        Assert.Equal(Ids("stated").Order(), Drawn("stated").Order());
        Assert.Equal(Ids("expected"), Drawn("expected"));
        Assert.All(
            ["stated", "counted", "expected"],
            kind => Assert.Equal(Ids(kind).Count(), page.All($"count-{kind}").Count));
        Assert.All(items, item => Assert.NotEmpty(item.Words("sources")));
        var lines = await site.GetLinesAsync(address.Replace("/rounds", "/rounds/counts.csv", StringComparison.Ordinal));
        Assert.Equal(items.Count + 1, lines.Count);
    }

    [Fact]
    public async Task Get_Rounds_StatesTheFirstCountsWithTheirOwnDefinitions()
    {
        var page = await site.GetPageAsync("/rounds");

        var rows = page.All("count-stated").Select(row => row.PlainText()).ToList();

        Assert.StartsWith("2008 156 Front counters in London in 2008.", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("2010 148 Front counters in London in 2010.", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ARoundsChart_ShowsItsOwnStagesOnly()
    {
        var page = await site.GetPageAsync("/rounds/2025");

        var stages = page.QuerySelectorAll(".counts-expected").Select(mark => mark.GetAttribute("data-fact"));

        Assert.Equal(["2025/leak-july", "2025/list-august", "2025/decision-october", "2025/effective-2026"], stages);
    }

    [Fact]
    public async Task Get_FrontPage_ShowsTheStepsInShort()
    {
        var page = await site.GetPageAsync("/");

        Assert.NotEmpty(page.QuerySelectorAll(".counts-step"));
        Assert.Empty(page.QuerySelectorAll(".counts-expected"));
    }
}
