using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Boroughs;

[Collection(SiteCollection.Name)]
public sealed class CompareTests(SiteFactory site)
{
    [Fact]
    public async Task Get_TwoBoroughs_StandSideBySideWithWhatTheirPagesSay()
    {
        var page = await site.GetPageAsync("/boroughs/compare?a=harrow&b=brent&on=2025-07-01");

        Assert.Equal(
            ["Harrow", "Brent"],
            page.QuerySelectorAll("[data-testid='compared'] thead th").Select(name => name.PlainText()));
        foreach (var slug in new[] { "harrow", "brent" })
        {
            var borough = await site.GetPageAsync($"/boroughs/{slug}?on=2025-07-01");
            Assert.Contains(borough.Text("answer"), page.Text("compared"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_AsJson_HasTheItemsOfTheList()
    {
        var all = (await site.GetJsonAsync("/boroughs.json")).Items();
        var two = (await site.GetJsonAsync("/boroughs/compare.json?a=harrow&b=brent")).Items();

        Assert.Equal(
            [Raw("harrow"), Raw("brent")],
            two.Select(item => item.GetRawText()));
        Assert.Equal(3, (await site.GetLinesAsync("/boroughs/compare.csv?a=harrow&b=brent")).Count);

        string Raw(string slug) => all.Single(item => item.GetProperty("slug").GetString() == slug).GetRawText();
    }

    [Fact]
    public async Task Get_NoBoroughs_ShowsTheForm()
    {
        var page = await site.GetPageAsync("/boroughs/compare");

        Assert.Equal(33, page.QuerySelectorAll("#a option").Length);
        Assert.False(page.Has("compared"));
    }

    [Theory]
    [InlineData("?a=harrow", HttpStatusCode.BadRequest)]
    [InlineData("?a=harrow&b=harrow", HttpStatusCode.BadRequest)]
    [InlineData("?a=harrow&b=brent&b=camden", HttpStatusCode.BadRequest)]
    [InlineData("?a=harrow&b=atlantis", HttpStatusCode.BadRequest)]
    public async Task Get_NoPair_IsRefused(string query, HttpStatusCode status)
    {
        Assert.Equal(status, await site.GetStatusAsync($"/boroughs/compare{query}"));
        Assert.Equal(status, await site.GetStatusAsync($"/boroughs/compare.json{query}"));
    }

    [Fact]
    public async Task Get_AMisspeltBorough_NamesTheNearest()
    {
        var page = await site.GetPageAsync("/boroughs/compare?a=harow&b=brent");

        Assert.NotNull(page.QuerySelector("main a[href='/boroughs/harrow']"));
    }
}
