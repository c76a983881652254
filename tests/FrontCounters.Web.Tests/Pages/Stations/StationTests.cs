using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Stations;

[Collection(SiteCollection.Name)]
public sealed class StationTests(SiteFactory site)
{
    [Fact]
    public async Task Get_ReprievedCounter_IsDueToBeOpenOnLimitedHours()
    {
        var page = await site.GetPageAsync("/stations/bethnal-green");

        Assert.Equal(
            "The front counter at Bethnal Green should be open at limited hours today", page.Text("answer"));
        Assert.Equal("Monday to Friday 10am to 10pm, Saturday and Sunday 9am to 7pm", page.Text("hours"));
        Assert.Contains("due 3 March 2026, not confirmed since", page.Text("standing"), StringComparison.Ordinal);
        Assert.Contains(page.All("decision"), decision => decision.GetAttribute("data-stage") == "list-august");
    }

    [Fact]
    public async Task Get_CounterDueToClose_IsNotToldAsClosedForSure()
    {
        var page = await site.GetPageAsync("/stations/wimbledon");

        Assert.Equal("The front counter at Wimbledon was due to close on 28 February 2026", page.Text("answer"));
        Assert.Contains("no source of that day or later says so", page.Text("unknowns"), StringComparison.Ordinal);
        Assert.Contains("quashed", page.Text("story"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CounterThatIsClosed_LeadsToTheNearestFromIt()
    {
        var page = await site.GetPageAsync("/stations/wimbledon");
        var link = page.QuerySelector("main a[href^='/nearest?from=']")!.GetAttribute("href")!;

        Assert.Equal("/nearest?from=station:wimbledon", link);
        Assert.True((await site.GetPageAsync(link)).Has("answer"));
    }

    [Theory]
    [InlineData("/stations/barnet?on=2017-07-01", "The front counter at Barnet was shut on 1 July 2017, a Saturday")]
    [InlineData("/stations/barnet?on=2017-07-03", "The front counter at Barnet was open at limited hours on 3 July 2017")]
    public async Task Get_CounterWithStatedHours_IsOpenOnlyOnTheirDays(string address, string expected) =>
        Assert.Equal(expected, (await site.GetPageAsync(address)).Text("answer"));

    /// <summary>Two periods that say the same, since sources give two days: the second changes nothing.</summary>
    [Theory]
    [InlineData("/stations/west-wickham", "17 December 2017", "the same from 17 December 2017")]
    [InlineData("/stations/copperfield-house", "17 December 2017", "the same from 17 December 2017")]
    [InlineData("/stations/charing-cross", "3 March 2026", "announced to stay open from 3 March 2026")]
    public async Task Get_CounterOfWhichOnlyTheEvidenceChanged_IsToldNoChange(string address, string day, string expected)
    {
        var page = await site.GetPageAsync(address);

        foreach (var part in new[] { "life", "story" })
        {
            Assert.Contains(expected, page.Text(part), StringComparison.Ordinal);
            Assert.DoesNotContain($"a change was due on {day}", page.Text(part), StringComparison.Ordinal);
        }

        Assert.DoesNotContain($"a change was due on {day}", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain($"due {day}", page.Text("story"), StringComparison.Ordinal);
        Assert.DoesNotContain($"due from {day}", page.Text("life"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/stations/stratford")]
    [InlineData("/stations/pinner?on=2017-06-30")]
    public async Task Get_CounterOfWhichSourcesDisagree_SaysSo(string address)
    {
        var page = await site.GetPageAsync(address);

        Assert.Contains("sources disagree", page.Text("standing"), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(page.All("disagreement"));
    }

    [Fact]
    public async Task Get_DisputedCounter_IsNeitherOpenNorClosed()
    {
        var page = await site.GetPageAsync("/stations/pinner?on=2017-06-30");

        Assert.Equal("Sources disagree whether Pinner had an open front counter on 30 June 2017", page.Text("answer"));
        Assert.Equal("Sources disagree", page.Text("state"));
    }

    [Theory]
    [InlineData("/stations/bethnal-green", "Monday 10am to 10pm", 7)]
    [InlineData("/stations/charing-cross", "Every day day and night", 1)]
    [InlineData("/stations/pinner?on=2017-06-30", "Every day sources disagree", 1)]
    [InlineData("/stations/barkingside?on=2017-06-30", "Every day at hours that no source states", 1)]
    [InlineData("/stations/barkingside?on=2017-05-31", "Every day not known", 1)]
    public async Task Get_Counter_HasItsWeekAsATable(string address, string first, int rows)
    {
        var page = await site.GetPageAsync(address);

        var week = page.QuerySelectorAll("[data-testid='hours-table'] tbody tr");

        Assert.Equal(rows, week.Length);
        Assert.Equal(first, string.Join(' ', week[0].Children.Select(cell => cell.PlainText())));
    }

    [Fact]
    public async Task Get_CounterDueToClose_HasNoWeek()
    {
        var page = await site.GetPageAsync("/stations/wimbledon");

        Assert.False(page.Has("hours-table"));
        Assert.False(page.Has("open-now"));
    }

    [Fact]
    public async Task Get_OpenCounter_LinksToWhetherItIsOpenNow()
    {
        var page = await site.GetPageAsync("/stations/bethnal-green");
        var then = await site.GetPageAsync("/stations/bethnal-green?on=2025-07-01");

        var link = page.QuerySelector("[data-testid='open-now']")!.GetAttribute("href")!;
        var now = await site.GetPageAsync(link);

        Assert.Equal("The nearest front counter to Bethnal Green should be its own", now.TitleAlone());
        Assert.Equal("Until 7pm", now.Text("state"));
        Assert.False(then.Has("open-now"));
    }

    [Fact]
    public async Task Get_CounterWithTwoPostcodes_KeepsBoth()
    {
        var page = await site.GetPageAsync("/stations/walworth");

        var addresses = page.Text("addresses");

        Assert.Contains("SE17 3BB", addresses, StringComparison.Ordinal);
        Assert.Contains("SE17 3RL", addresses, StringComparison.Ordinal);
        Assert.True(page.Has("addresses-disagree"));
    }

    [Fact]
    public async Task Get_CounterWithoutAPoint_SaysThatItIsNotOnTheMap()
    {
        var page = await site.GetPageAsync("/stations/royalty-studios");

        Assert.StartsWith("Not on our map", page.Text("no-point"), StringComparison.Ordinal);
        Assert.False(page.Has("point"));
        var place = await site.GetJsonAsync("/stations/royalty-studios.geojson");
        var feature = Assert.Single(place.GetProperty("features").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, feature.GetProperty("geometry").ValueKind);
    }

    [Fact]
    public async Task Get_Counter_TellsItsStoryInOnePictureAndOneTable()
    {
        var page = await site.GetPageAsync("/stations/wimbledon");
        var station = await site.GetJsonAsync("/stations/wimbledon.json");

        var drawn = page.QuerySelectorAll(".life-decision").Select(mark => mark.GetAttribute("data-decision"));
        var decisions = station.GetProperty("decisions").EnumerateArray().ToList();

        Assert.Equal(decisions.Select(decision => decision.GetProperty("id").GetString()), drawn);
        Assert.Equal(decisions.Count, page.All("decision").Count);
        Assert.Equal(station.GetProperty("periods").GetArrayLength(), page.All("period").Count);
        Assert.Equal(
            "Last listed for closure on 30 January 2026, due 28 February 2026; no source that we hold says that "
            + "it happened.",
            page.Text("became"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-testid='said-by-source'] a[href^='/sources/']"));
    }

    [Fact]
    public async Task Get_EveryCounter_SaysWhatBecameOfIt()
    {
        var stations = await site.GetJsonAsync("/stations.json");

        foreach (var slug in stations.Items().Select(item => item.GetProperty("slug").GetString()))
        {
            var page = await site.GetPageAsync($"/stations/{slug}");
            Assert.EndsWith(".", page.Text("became"), StringComparison.Ordinal);
        }
    }
}
