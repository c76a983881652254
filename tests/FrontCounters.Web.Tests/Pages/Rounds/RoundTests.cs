using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Rounds;

[Collection(SiteCollection.Name)]
public sealed class RoundTests(SiteFactory site)
{
    [Theory]
    [InlineData("/rounds/2017")]
    [InlineData("/rounds/2025")]
    public async Task Get_Round_TellsEachDisagreementOnceAtItsOwnPlace(string address)
    {
        var page = await site.GetPageAsync($"{address}/figures");
        var ids = (await site.GetJsonAsync($"{address}.json")).Words("disagreements");

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Single(page.QuerySelectorAll($"[id='{id}']")));
        Assert.All(ids, id => Assert.Single(
            page.QuerySelectorAll($"h3 > a[href='/disagreements/{id}']"),
            link => link.Closest("[id]")!.Id == id || link.Closest("article") is not null));
    }

    [Theory]
    [InlineData("/rounds/2017")]
    [InlineData("/rounds/2025")]
    public async Task Get_Round_HasEveryFigureOfItsJsonOnce(string address)
    {
        var page = await site.GetPageAsync($"{address}/figures");
        var figures = (await site.GetJsonAsync($"{address}.json")).GetProperty("figures").EnumerateArray()
            .Select(figure => figure.GetProperty("id").GetString()).ToList();

        Assert.Equal(figures.Order(), page.All("figure").Select(row => row.Id).Order());
    }

    [Fact]
    public async Task Get_Round_SaysTheDayOfMostOfAGroupOnce()
    {
        var page = await site.GetPageAsync("/rounds/2017/counters");
        var toClose = page.QuerySelector("[data-testid='outcome-close']")!;

        Assert.Equal(
            "Unless said otherwise: due by 14 December 2017. Inferred, where no other word stands beside it.",
            toClose.PreviousElementSibling!.PlainText());
        Assert.DoesNotContain("Due by 14 December 2017", toClose.PlainText(), StringComparison.Ordinal);
        Assert.Contains("Due 14 December 2017", toClose.PlainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rounds/2013")]
    [InlineData("/rounds/2017")]
    [InlineData("/rounds/2025")]
    public async Task Get_Round_LeadsToItsPartsFromWhereTheyOnceStood(string address)
    {
        var page = await site.GetPageAsync(address);

        foreach (var (formerly, part) in new[] { ("decided", "counters"), ("figures", "figures"), ("events", "events"), ("quotations", "voices") })
        {
            Assert.Equal($"{address}/{part}", page.GetElementById(formerly)!.QuerySelector("a")!.GetAttribute("href"));
            var itself = (await site.GetPageAsync($"{address}/{part}")).QuerySelector("[data-testid='parts-of-round'] [aria-current='page']");
            Assert.Equal($"{address}/{part}", itself!.GetAttribute("href"));
        }
    }

    [Theory]
    [InlineData("/rounds/2017", "leak-june draft-july")]
    [InlineData("/rounds/2025", "leak-july list-august")]
    [InlineData("/rounds/2025?known=2025-08-20", "leak-july")]
    public async Task Get_Round_CallsPlansThatAnotherReplacedSupersededOnce(string address, string stages)
    {
        var page = await site.GetPageAsync(address);

        var superseded = page.QuerySelectorAll("[data-testid='stages'] .superseded");
        Assert.Equal(stages, string.Join(' ', superseded.Select(row => row.Id!["stage-".Length..])));
        Assert.All(superseded, row => Assert.Single(row.QuerySelectorAll("b"), word => word.TextContent == "superseded"));
    }

    [Fact]
    public async Task Get_Voices_OfARoundOfWhichNobodyIsQuoted_SaysSo() =>
        Assert.True((await site.GetPageAsync("/rounds/2025/voices?known=2025-07-17")).Has("none"));
}
