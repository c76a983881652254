using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Home;

[Collection(SiteCollection.Name)]
public sealed class HomeTests(SiteFactory site)
{
    [Fact]
    public async Task Get_Today_CountsAndNamesTheTwoOpenDayAndNight()
    {
        var page = await site.GetPageAsync("/");

        var answer = page.Text("answer");

        Assert.Contains("27 front counters", answer, StringComparison.Ordinal);
        Assert.Contains("two of them, Charing Cross and Lewisham, day and night", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Today_SaysThatItIsDueAndNotConfirmed()
    {
        var page = await site.GetPageAsync("/");

        var standing = page.QuerySelector("[data-testid='standing'] .standing");

        Assert.Equal("All 27 due and not confirmed since", standing?.TextContent);
        Assert.Equal("#n1", page.QuerySelector("[data-testid='standing'] a.ref")?.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelectorAll("#n1 a[href^='/sources/']"));
    }

    [Theory]
    [InlineData("/?on=2025-07-01", "37 front counters were open", "32 of them day and night")]
    [InlineData("/?on=2026-04-01&known=2025-08-20", "20 front counters were expected", "eight of them day and night")]
    [InlineData("/?on=2013-02-25", "Our record begins on 26 February 2013", "we do not know")]
    [InlineData("/?on=2013-02-26", "136 front counters were open", "66 of them day and night")]
    [InlineData("/?on=2015-01-01", "No source settles how many front counters were open", "it is not known")]
    public async Task Get_AnotherDay_AnswersForThatDay(string address, string count, string more)
    {
        var page = await site.GetPageAsync(address);

        var answer = page.Text("answer");

        Assert.Contains(count, answer, StringComparison.Ordinal);
        Assert.Contains(more, answer, StringComparison.Ordinal);
        Assert.True(page.Has("clocks"));
    }

    [Fact]
    public async Task Get_Today_LinksToEveryOpenCounterAndEveryBorough()
    {
        var page = await site.GetPageAsync("/");

        Assert.Equal(27, page.QuerySelectorAll("[data-testid='counters'] a[href^='/stations/']").Length);
        Assert.Equal(33, page.QuerySelectorAll(".borough-index a[href^='/boroughs/']").Length);
    }
}
