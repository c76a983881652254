using System.Net;
using FrontCounters.Data;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages.Timeline;

[Collection(SiteCollection.Name)]
public sealed class TimelineTests(SiteFactory site)
{
    [Theory]
    [InlineData("")]
    [InlineData("?round=2017")]
    [InlineData("?borough=harrow")]
    [InlineData("?station=wimbledon&kind=closing")]
    [InlineData("?since=2017-12&until=2018")]
    [InlineData("?known=2025-08-20&round=2025")]
    public async Task Get_AnyFilter_IsTheSameAsJsonAndCsv(string query)
    {
        var page = await site.GetPageAsync($"/timeline{query}");
        var list = await site.GetJsonAsync($"/timeline.json{query}");
        var lines = await site.GetLinesAsync($"/timeline.csv{query}");

        var ids = list.Items().Select(item => item.GetProperty("id").GetString()).ToList();

        Assert.NotEmpty(ids);
        Assert.Equal(ids, ids.Distinct());
        Assert.Equal(ids.Count, list.Number("count"));
        Assert.Equal(ids, page.All("entry").Select(entry => entry.Id));
        Assert.Equal(ids.Count + 1, lines.Count);
        Assert.All(list.Items(), item => Assert.NotEmpty(item.Words("sources")));
    }

    [Fact]
    public async Task Get_All_HoldsEveryEventAndStageOfTheRecord()
    {
        var list = await site.GetJsonAsync("/timeline.json");

        int Number(string kind) => list.Items().Count(item => item.GetProperty("kind").GetString() == kind);

        var record = site.Services.GetRequiredService<CounterRecord>();

        Assert.Equal(record.Events.Count, Number("event"));
        Assert.Equal(record.Stages.Count, Number("stage"));
    }

    [Fact]
    public async Task Get_TheClosingsOfARound_AreTheCountersThatItsPeriodsClosed()
    {
        var list = await site.GetJsonAsync("/timeline.json?kind=closing&since=2026-02-28&until=2026-02-28");
        var counts = await site.GetJsonAsync("/rounds/counts.json");

        var step = counts.Items().Single(item => item.GetProperty("id").GetString() == "counted-2026-02-28");

        Assert.Equal(
            step.Words("changed").Order(StringComparer.Ordinal),
            list.Items().SelectMany(item => item.Words("stations")).Order(StringComparer.Ordinal));
        Assert.All(list.Items(), item => Assert.True(item.GetProperty("due").GetBoolean()));
    }

    [Fact]
    public async Task Get_WhatWasOnlyDue_IsNotToldAsHavingHappened()
    {
        var page = await site.GetPageAsync("/timeline?station=wimbledon&kind=closing");

        var entry = Assert.Single(page.All("entry")).PlainText();

        Assert.StartsWith(
            "28 February 2026, due and not confirmed since: The front counter at Wimbledon was due to close.",
            entry,
            StringComparison.Ordinal);
    }

    /// <summary>Our notes on stages were written with hindsight.</summary>
    [Fact]
    public async Task Get_BeforeALaterStageWasKnown_LacksTheNotesOnItsRound()
    {
        var stages = site.Services.GetRequiredService<CounterRecord>().Rounds.Single(round => round.Slug == "2025").Stages
            .Where(stage => stage.Date <= new DateOnly(2025, 8, 20) && stage.Note is not null).ToList();

        var now = await site.GetPageAsync("/timeline?round=2025");
        var then = await site.GetPageAsync("/timeline?round=2025&known=2025-08-20");

        Assert.NotEmpty(stages);
        Assert.All(stages, stage =>
        {
            Assert.Contains(stage.Note!, now.QuerySelector("main")!.PlainText(), StringComparison.Ordinal);
            Assert.Contains(then.All("entry"), entry => entry.Id == $"2025-{stage.Slug}");
            Assert.DoesNotContain(stage.Note!, then.QuerySelector("main")!.PlainText(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Get_AnApproximateDate_SaysAbout()
    {
        var page = await site.GetPageAsync("/timeline?borough=harrow&since=2025-11&until=2025-11");

        Assert.All(page.All("entry").Take(2), entry =>
            Assert.StartsWith("About November 2025: ", entry.PlainText(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("since=2017-13")]
    [InlineData("until=yesterday")]
    [InlineData("since=2018&until=2017")]
    [InlineData("kind=wedding")]
    [InlineData("borough=atlantis")]
    public async Task Get_WhatMeansNothing_IsRefused(string query)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/timeline?{query}"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/timeline.json?{query}"));
    }
}
