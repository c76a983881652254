using FrontCounters.Web.Exporting;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>What becomes of links and forms that files cannot answer.</summary>
public sealed class CopiedLinksTests
{
    private const string Page =
        """
        <a href="/stations">All</a> <a class="x" href="/stations?on=2017-01-01">Then</a> <a href="/report?fact=1">Wrong?</a>
        <a href="/nearest?from=borough:harrow&amp;need=any">Near</a> <a href="/nearest?from=SW11+1&amp;on=2017-01-01">Near then</a>
        <form class="ask" action="/nearest" method="get"><input name="from"></form>
        <form class="ask" method="get"><input name="on"></form>
        <template><form method="dialog"><input name="from"></form></template>
        """;

    [Fact]
    public void SentOn_WithARunningSite_LeadsThereWithAllButAPlace() => Assert.Equal(
        """
        <a href="/stations">All</a> <a class="x" href="https://live.example/stations?on=2017-01-01">Then</a> <a href="https://live.example/report?fact=1">Wrong?</a>
        <a href="/nearest#from=borough:harrow&amp;need=any">Near</a> <a href="https://live.example/nearest?from=SW11+1&amp;on=2017-01-01">Near then</a>
        <p class="hint quiet">A copy as files cannot answer this: it needs a running site.</p>
        <form class="ask" method="get" action="https://live.example/boroughs"><input name="on"></form>
        <template><form method="dialog"><input name="from"></form></template>
        """,
        new CopiedLinks("https://live.example", IsCopied).SentOn(Page, "/boroughs"));

    [Fact]
    public void SentOn_WithoutOne_LeavesTheWords() => Assert.Equal(
        """
        <a href="/stations">All</a> Then Wrong?
        <a href="/nearest#from=borough:harrow&amp;need=any">Near</a> Near then
        <p class="hint quiet">A copy as files cannot answer this: it needs a running site.</p>
        <p class="hint quiet">A copy as files cannot answer this: it needs a running site.</p>
        <template><form method="dialog"><input name="from"></form></template>
        """,
        new CopiedLinks(null, IsCopied).SentOn(Page, "/boroughs"));

    private static bool IsCopied(string path) => path is "/stations" or "/nearest";
}
