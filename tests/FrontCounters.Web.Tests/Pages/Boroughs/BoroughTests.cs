using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Boroughs;

[Collection(SiteCollection.Name)]
public sealed class BoroughTests(SiteFactory site)
{
    [Fact]
    public async Task Get_Borough_CanBeCitedAfterTheSourcesOfItsAnswer()
    {
        var page = await site.GetPageAsync("/boroughs/harrow");

        var citation = page.Text("citation");
        Assert.StartsWith("Metropolitan Police, through Met Engage", citation, StringComparison.Ordinal);
        Assert.Contains($"“{page.Text("answer")}”", citation, StringComparison.Ordinal);
        Assert.EndsWith("/boroughs/harrow.", citation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_BoroughWithNoCounter_SaysSo()
    {
        var page = await site.GetPageAsync("/boroughs/harrow");

        Assert.Equal("By the Met’s notices Harrow has no open front counter", page.Text("answer"));
        var counters = page.QuerySelectorAll("[data-testid='counters'] > li").Select(row => row.PlainText()).ToList();
        Assert.Collection(
            counters,
            harrow => AssertDueToClose(harrow, "Harrow No front counter open"),
            moved => Assert.StartsWith("Harrow Central (Kirkland House) No front counter open", moved, StringComparison.Ordinal),
            pinner => AssertDueToClose(pinner, "Pinner No front counter open"));
    }

    /// <summary>Barnet's and Chiswick's were open from Monday to Friday; a Sunday's heading does not count them without a word.</summary>
    [Theory]
    [InlineData("/boroughs/barnet?on=2017-07-02", "one of them open day and night; by stated hours, one is shut on Sundays")]
    [InlineData("/embed/boroughs/hounslow?on=2017-07-01", "one of them open day and night; by stated hours, one is shut on Saturdays")]
    [InlineData("/boroughs/barnet?on=2017-07-03", "one of them open day and night")]
    public async Task Get_OnADayOfTheWeek_SaysWhichAreShutThen(string address, string end) =>
        Assert.EndsWith(end, (await site.GetPageAsync(address)).Text("answer"), StringComparison.Ordinal);

    [Fact]
    public async Task Get_BoroughWithNoCounter_TellsWhoObjected()
    {
        var page = await site.GetPageAsync("/boroughs/harrow");

        var voices = page.Text("voices");

        Assert.Contains("Paul Osborn, Leader of Harrow Council", voices, StringComparison.Ordinal);
        Assert.Contains("Krupesh Hirani", voices, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_BoroughWithNoCounter_NamesTheNearest()
    {
        var page = await site.GetPageAsync("/boroughs/harrow");

        var nearest = page.Text("nearest");

        Assert.Matches(@"The nearest open \d+\.\d miles \(\d+\.\d km\) to Wembley", nearest);
        Assert.Matches(@"The nearest open day and night \d+\.\d miles \(\d+\.\d km\) to Charing Cross", nearest);
        Assert.Contains("Wembley should be open Monday to Friday", nearest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_BoroughWhoseCounterWasReprieved_TellsBoth()
    {
        var page = await site.GetPageAsync("/boroughs/tower-hamlets");

        Assert.Equal("By the Met’s notices Tower Hamlets has one open front counter", page.Text("answer"));
        Assert.StartsWith("To close", Said(page, "bethnal-green", "list-august"), StringComparison.Ordinal);
        Assert.StartsWith(
            "To stay open, Monday to Friday 10am to 10pm", Said(page, "bethnal-green", "decision-october"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Merton_TellsOfTheCourtsRuling()
    {
        var page = await site.GetPageAsync("/boroughs/merton");

        Assert.StartsWith(
            "Closure quashed by the court on 20 July 2018", Said(page, "wimbledon", "ruling-2018"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CityOfLondon_NamesItsOwnForce()
    {
        var page = await site.GetPageAsync("/boroughs/city-of-london");

        Assert.Equal("The City of London is outside the Met’s area", page.Text("answer"));
        Assert.Contains("City of London Police", page.Text("other-force"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_BoroughOfWhichSourcesDisagree_ShowsBothAnswers()
    {
        var page = await site.GetPageAsync("/boroughs/newham");
        var disputed = await site.GetPageAsync("/disagreements?borough=newham");

        Assert.NotNull(page.QuerySelector("[data-testid='more-here'] a[href='/disagreements?borough=newham']"));
        var counter = disputed.All("disagreement").Select(disagreement => disagreement.PlainText())
            .Single(text => text.Contains("Which was Newham's front counter", StringComparison.Ordinal));
        Assert.Contains("Stratford", counter, StringComparison.Ordinal);
        Assert.Contains("Forest Gate", counter, StringComparison.Ordinal);
    }

    /// <summary>The cell of the counter's row and the stage's column.</summary>
    private static string Said(IHtmlDocument page, string station, string stage) =>
        page.QuerySelectorAll(".matrix tbody tr")
            .Where(row => row.QuerySelector($"th a[href='/stations/{station}']") is not null)
            .Select(row => row.QuerySelector($"[data-stage='{stage}']")).OfType<IElement>().Single().PlainText();

    private static void AssertDueToClose(string row, string state)
    {
        Assert.StartsWith(state, row, StringComparison.Ordinal);
        Assert.Contains("due 28 February 2026, not confirmed since", row, StringComparison.Ordinal);
    }
}
