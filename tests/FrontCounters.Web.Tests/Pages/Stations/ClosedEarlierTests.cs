using System.Text.Json;
using AngleSharp.Dom;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Stations;

/// <summary>The counters that closed in 2013 are folded together, after all others, and off the map; the data has them all.</summary>
[Collection(SiteCollection.Name)]
public sealed class ClosedEarlierTests(SiteFactory site)
{
    [Theory]
    [InlineData("/stations", 62)]
    [InlineData("/stations?on=2017-06-30", 62)]
    [InlineData("/boroughs/enfield", 3)]
    public async Task Get_List_FoldsThemTogetherAtItsEnd(string address, int folded)
    {
        var page = await site.GetPageAsync(address);
        var fold = page.QuerySelector("[data-testid='closed-earlier']")!;
        var map = page.QuerySelector("[data-testid='map']")!.GetAttribute("data-places")!;

        Assert.StartsWith("Closed in 2013: ", fold.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(folded, fold.QuerySelectorAll("li[id^='counter-']").Length);
        var note = page.QuerySelector(fold.QuerySelector("a.ref")!.GetAttribute("href")!)!;
        Assert.NotEmpty(note.QuerySelectorAll("a[href='/sources/london-datastore-2013-02-counters']"));
        Assert.False(fold.HasAttribute("open"));
        Assert.DoesNotContain(fold.QuerySelectorAll("li[id^='counter-']").Select(row => row.Id!["counter-".Length..]),
            slug => map.Contains($":{slug} ", StringComparison.Ordinal));
        Assert.True(page.QuerySelector("[data-testid='counters']")!.CompareDocumentPosition(fold).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task Get_ListOfNothingElse_IsOpen()
    {
        var page = await site.GetPageAsync("/stations?q=hampstead");

        Assert.True(page.QuerySelector("[data-testid='closed-earlier']")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Get_ListOfTheRound_FoldsNothing()
    {
        var page = await site.GetPageAsync("/stations?round=2013&stage=decision-march&outcome=close");

        Assert.False(page.Has("closed-earlier"));
        Assert.Equal(63, page.All("counter").Count);
    }

    [Fact]
    public async Task Get_Json_HasEveryOneWithItsClass()
    {
        var then = (await site.GetJsonAsync("/stations.json?on=2013-02-26")).Items();
        var today = (await site.GetJsonAsync("/stations.json")).Items();

        Assert.Equal(143, today.Count);
        Assert.Equal(136, then.Count(item => item.GetProperty("service").GetString() is not "none" and not "unknown"));
        Assert.Equal(
            [("daytime", 55), ("temporary", 1), ("volunteers", 14)],
            then.Select(item => item.GetProperty("class")).Where(of => of.ValueKind == JsonValueKind.String)
                .CountBy(of => of.GetString()!).Select(of => (of.Key, of.Value)).Order());
    }
}
