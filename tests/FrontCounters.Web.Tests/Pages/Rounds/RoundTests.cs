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
        var page = await site.GetPageAsync(address);
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
        var page = await site.GetPageAsync(address);
        var figures = (await site.GetJsonAsync($"{address}.json")).GetProperty("figures").EnumerateArray()
            .Select(figure => figure.GetProperty("id").GetString()).ToList();

        Assert.Equal(figures.Order(), page.All("figure").Select(row => row.Id).Order());
    }

    [Fact]
    public async Task Get_Round_SaysTheDayOfMostOfAGroupOnce()
    {
        var page = await site.GetPageAsync("/rounds/2017");
        var toClose = page.QuerySelector("[data-testid='outcome-close']")!;

        Assert.Equal("Unless said otherwise: due by 14 December 2017.", toClose.PreviousElementSibling!.PlainText());
        Assert.DoesNotContain("Due by 14 December 2017", toClose.PlainText(), StringComparison.Ordinal);
        Assert.Contains("Due 14 December 2017", toClose.PlainText(), StringComparison.Ordinal);
    }
}
