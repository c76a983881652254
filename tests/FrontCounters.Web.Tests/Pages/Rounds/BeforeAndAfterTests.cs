using System.Net;
using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages.Rounds;

[Collection(SiteCollection.Name)]
public sealed class BeforeAndAfterTests(SiteFactory site)
{
    public static TheoryData<string, string> Stages => new()
    {
        { "2017", "leak-june" }, { "2017", "draft-july" }, { "2017", "decision-november" }, { "2017", "effective-december" },
        { "2017", "ruling-2018" }, { "2025", "leak-july" }, { "2025", "list-august" }, { "2025", "decision-october" },
        { "2025", "effective-2026" },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Get_AStage_MarksWhatItMeantForEveryCounter(string round, string slug)
    {
        var page = await site.GetPageAsync($"/rounds/{round}?stage={slug}");
        var record = site.Services.GetRequiredService<CounterRecord>();
        var stage = record.Stages.Single(each => each.RoundSlug == round && each.Slug == slug);
        var marked = page.QuerySelectorAll("[data-testid='map-after'] .stage-mark")
            .ToDictionary(mark => mark.GetAttribute("data-station")!, mark => mark.ClassName!);

        Assert.Equal(slug, page.QuerySelector(".stage-choice [aria-current]")!.GetAttribute("href")!.Split("stage=")[1].Split('#')[0]);
        foreach (var counter in record.CountersNamedBy(stage).Select(named => named.Counter).Where(each => each.Point is not null))
        {
            var isShown = counter.State.IsOpen || counter.State.Service == Service.Unknown;
            Assert.Equal((counter.Station.Slug, isShown), (counter.Station.Slug, marked.ContainsKey(counter.Station.Slug)));
            Assert.True(
                !isShown || marked[counter.Station.Slug].EndsWith(
                    Web.Wording.StateInWords.Mark(counter.State.Service, counter.State.Standing), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Get_WithoutAStage_ShowsTheNewest()
    {
        var page = await site.GetPageAsync("/rounds/2025");

        Assert.Equal("Dates fixed, January 2026", page.QuerySelector(".stage-choice [aria-current]")!.PlainText());
        Assert.StartsWith("Ten were to close: Barking Learning Centre", page.Text("changed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AStageThatNamesNone_SaysOfNoCounterThatItWasToClose()
    {
        var page = await site.GetPageAsync("/rounds/2025?stage=leak-july");

        Assert.Equal("Of 37 the plan does not say by name what was to become.", page.Text("changed"));
    }

    [Fact]
    public async Task Get_AnUnknownStage_IsRefusedWithTheNearest()
    {
        var page = await site.GetPageAsync("/rounds/2025?stage=list-agust");

        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync("/rounds/2025?stage=list-agust"));
        Assert.NotNull(page.QuerySelector("a[href='/rounds/2025?stage=list-august']"));
    }

    [Fact]
    public async Task Get_TheBackgroundRound_HasNoMaps()
    {
        var page = await site.GetPageAsync("/rounds/2013");

        Assert.False(page.Has("before-and-after"));
        Assert.NotEmpty(page.All("count-stated"));
    }
}
