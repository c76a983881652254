using System.Net;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Tests.Infrastructure;
using FrontCounters.Web.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages.Rounds;

[Collection(SiteCollection.Name)]
public sealed class BeforeAndAfterTests(SiteFactory site)
{
    public static TheoryData<string, string> Stages => new()
    {
        { "2017", "leak-june" }, { "2017", "draft-july" }, { "2017", "decision-november" },
        { "2017", "effective-december" },
        { "2017", "ruling-2018" }, { "2025", "leak-july" }, { "2025", "list-august" }, { "2025", "decision-october" },
        { "2025", "effective-2026" },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Get_AStage_MarksWhatItMeantForEveryCounter(string round, string slug)
    {
        var page = await site.GetPageAsync($"/rounds/{round}?stage={slug}");
        var record = site.Services.GetRequiredService<CounterRecord>();
        var stage = record.Stages.Single(one => one.RoundSlug == round && one.Slug == slug);
        var marked = page.QuerySelectorAll("[data-testid='map-after'] .stage-mark")
            .ToDictionary(mark => mark.GetAttribute("data-station")!, mark => mark.ClassName!);

        var chosen = page.QuerySelector("[data-testid='stage-choice'] [aria-current]")!.GetAttribute("href");
        Assert.Equal($"/rounds/{round}?stage={slug}#before-and-after", chosen);
        foreach (var (_, _, counter) in record.CountersNamedBy(stage).Where(named => named.Counter.Point is not null))
        {
            var isShown = counter.State.IsOpen || counter.State.Service == Service.Unknown;
            var mark = StateInWords.Mark(counter.State.Service, counter.State.Standing);
            Assert.Equal(
                (counter.Station.Slug, isShown ? $"stage-mark state-{mark}" : null),
                (counter.Station.Slug, marked.GetValueOrDefault(counter.Station.Slug)));
        }
    }

    [Fact]
    public async Task Get_WithoutAStage_ShowsTheNewest()
    {
        var page = await site.GetPageAsync("/rounds/2025");

        Assert.Equal("Dates fixed, January 2026", page.QuerySelector("[data-testid='stage-choice'] [aria-current]")!.PlainText());
        Assert.StartsWith("Ten were to close: Barking Learning Centre", page.Text("changed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AStageThatNamesNone_SaysOfNoCounterThatItWasToClose()
    {
        var page = await site.GetPageAsync("/rounds/2025?stage=leak-july");

        Assert.Equal("The plan does not say what would become of 37 of them.", page.Text("changed"));
    }

    [Fact]
    public async Task Get_AnUnknownStage_IsRefusedWithTheNearest()
    {
        var page = await site.GetPageAsync("/rounds/2025?stage=list-agust");

        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync("/rounds/2025?stage=list-agust"));
        Assert.NotNull(page.QuerySelector("a[href='/rounds/2025?stage=list-august']"));
    }

    [Fact]
    public async Task Get_TheRoundInWhichTheRecordBegins_HasItsMapsFromTheFirstDay()
    {
        var page = await site.GetPageAsync("/rounds/2013");

        Assert.Contains("Before: 26 February 2013, 136 front counters", page.Text("map-before"), StringComparison.Ordinal);
        Assert.Contains("Final plan, March 2013: 73 front counters", page.Text("map-after"), StringComparison.Ordinal);
        Assert.StartsWith("In the 2013 round, 63 of", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.All("count-stated"));
    }
}
