using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Nearest;

/// <summary>What changed for a place: one sentence, one figure, one table.</summary>
[Collection(SiteCollection.Name)]
public sealed class NearestChangesTests(SiteFactory site)
{
    [Theory]
    [InlineData("E4+7EA", "In February 2013 the nearest front counter open day and night was Chingford, up to 1.6 miles "
        + "(2.6 km) away; today it should be Charing Cross, 8.8 to 11.5 miles (14.2 to 18.5 km) away.")]
    [InlineData("station:harrow", "In February 2013 the nearest front counter open day and night was Harrow Central "
        + "(Kirkland House), 0.9 miles (1.5 km) away; today it should be Charing Cross, 10.4 miles (16.8 km) away.")]
    [InlineData("station:charing-cross", "In February 2013 the nearest front counter open day and night was Charing Cross, "
        + "at the place itself; today it should be the same.")]
    [InlineData("HA2", "In February 2013 the nearest front counter open day and night was Harrow Central "
        + "(Kirkland House), 0.5 to 2.4 miles (0.8 to 3.8 km) away; today it should be Charing Cross, 10.0 to 12.1 miles (16.2 to "
        + "19.4 km) away.")]
    [InlineData("HA2&known=2025-07-10", "In February 2013 the nearest front counter open day and night was Harrow Central "
        + "(Kirkland House), 0.5 to 2.4 miles (0.8 to 3.8 km) away; as known on 10 July 2025, on 22 November 2026 it was "
        + "expected to be Harrow, up to 2.4 miles (3.8 km) away.")]
    public async Task Get_Place_SaysInOneSentenceWhatChanged(string from, string sentence)
    {
        var page = await site.GetPageAsync($"/nearest?from={from}");

        Assert.Equal(sentence, page.Text("changed"));
    }

    [Fact]
    public async Task Get_AsKnownBeforeThereWasAnythingToCompare_HasNoSentenceAndNoFigure()
    {
        var page = await site.GetPageAsync("/nearest?from=HA2&known=2013-02-25");

        Assert.False(page.Has("changed"));
        Assert.False(page.Has("distances"));
        Assert.Single(page.QuerySelectorAll("[data-testid='changes'] tbody tr"));
    }

    [Fact]
    public async Task Get_Sector_DrawsTwoMarksADayWithTheirRanges()
    {
        var page = await site.GetPageAsync("/nearest?from=E4+7");
        var figure = page.QuerySelector("[data-testid='distances']")!;

        Assert.Equal(
            ["26 February 2013", "30 June 2017", "1 January 2018", "1 July 2025", "Under the list of 6 August 2025", "Today, as it is due to be"],
            figure.QuerySelectorAll(".distances-day").Select(day => day.TextContent));
        Assert.Equal(12, figure.QuerySelectorAll("use").Length);
        Assert.Equal(12, figure.QuerySelectorAll(".distances-range").Length);
        var words = figure.QuerySelectorAll(".distances-words").Select(text => text.TextContent).ToList();
        Assert.Equal(["up to 1.6 miles", "up to 1.6 miles ?"], words[..2]);
        Assert.Equal(["8.8 to 11.5 miles", "1.3 to 4.0 miles"], words[^2..]);
        Assert.Contains("Source: ", figure.QuerySelector(".distances-source")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Today, as it is due to be: open day and night, Charing Cross, 8.8 to 11.5 miles; of any kind, Edmonton",
            figure.QuerySelector("desc")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Station_DrawsNoRanges()
    {
        var page = await site.GetPageAsync("/nearest?from=station:harrow");

        Assert.Empty(page.QuerySelectorAll("[data-testid='distances'] .distances-range"));
    }

    [Theory]
    [InlineData("HA2", "No source settles whether Pinner was open day and night; it may be nearer.")]
    [InlineData("HA2", "No source settles whether Colindale, Pinner and Wembley were to be open day and night; they may be nearer.")]
    public async Task Get_Place_SaysOfWhichCountersNoSourceSettlesIt(string from, string remark)
    {
        var page = await site.GetPageAsync($"/nearest?from={from}");

        Assert.Contains(remark, page.Text("changes"), StringComparison.Ordinal);
    }
}
