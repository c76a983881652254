using System.Text.RegularExpressions;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>
/// A councillor finds the borough's page, passes its address on, and takes the sheet and the code for a page of their own.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed partial class CouncillorJourneyTests(BrowserSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FromTheFrontPage_ToLinkSheetAndEmbed_IsAClickEach(bool script)
    {
        await using var window = await site.OpenAsync(script: script);
        await window.GoAsync("/");

        await window.Page.Locator("main a[href='/boroughs/harrow']").First.ClickAsync();
        await Assertions.Expect(Heading(window)).ToHaveTextAsync("By the Met’s notices Harrow has no open front counter");

        var address = await window.Page.Locator("link[rel=canonical]").GetAttributeAsync("href");
        var mail = await window.Page.GetByTestId("mail").GetAttributeAsync("href");
        Assert.Equal(
            $"mailto:?subject=FrontCounters%3A%20Harrow&body={Uri.EscapeDataString(address!)}", mail);

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "one A4 side to print" }).ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync($"{site.Site.Address}/boroughs/harrow/sheet");
        await Assertions.Expect(window.Page.GetByTestId("address")).ToContainTextAsync("/boroughs/harrow");

        await window.Page.GoBackAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "a page of your own" }).ClickAsync();
        var code = window.Page.GetByTestId("code-today");
        await Assertions.Expect(code).ToContainTextAsync("/embed/boroughs/harrow");
        await Assertions.Expect(code).ToContainTextAsync("<iframe");
        Assert.Empty(window.Complaints);
        Assert.Empty(window.Foreign);
    }

    /// <summary>By links alone, without script and without typing a postcode.</summary>
    [Fact]
    public async Task FromTheBorough_ToAWardAndFromTheDistrictsToASector_IsAClickEach()
    {
        await using var window = await site.OpenAsync(width: 360, script: false);
        await window.GoAsync("/boroughs/merton");

        await window.Page.Locator("main a[href='/wards/merton']").First.ClickAsync();
        await window.Page.Locator("main a[href='/wards/merton/abbey']").First.ClickAsync();
        await Assertions.Expect(Heading(window)).ToContainTextAsync("Nearest to Abbey ward in Merton on ");
        await Assertions.Expect(window.Page.GetByTestId("map").Locator("svg").First).ToBeVisibleAsync();

        await window.GoAsync("/nearest");
        await window.Page.Locator("main a[href='/nearest/districts']").First.ClickAsync();
        await window.Page.Locator("main a[href='/nearest/sw11']").First.ClickAsync();
        await window.Page.Locator("main a[href='/nearest/sw11-1']").First.ClickAsync();
        await Assertions.Expect(Heading(window)).ToContainTextAsync("Nearest to SW11 1 on ");
        await Assertions.Expect(window.Page.GetByTestId("emergency")).ToContainTextAsync("999");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Report_FromAFactOnThePage_HoldsThatFact()
    {
        await using var window = await site.OpenAsync(width: 360, script: false);
        await window.GoAsync("/boroughs/harrow");

        await window.Page.Locator("main a.ref").First.ClickAsync();
        await window.Page.Locator("li:target a[href^='/facts/']").First.ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Something wrong?" }).ClickAsync();

        await Assertions.Expect(Heading(window)).ToContainTextAsync("What is wrong");
        await Assertions.Expect(window.Page.GetByLabel("The report")).ToHaveValueAsync(
            ReportOfAFact());
        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData("harrow")]
    [InlineDataOneDayIn(2, 0, "westminster")]
    [InlineDataOneDayIn(2, 1, "city-of-london")]
    public async Task Print_TheBoroughsPage_IsAFewSides(string slug)
    {
        await using var window = await site.OpenAsync(scheme: ColorScheme.Dark);
        await window.GoAsync($"/boroughs/{slug}");

        var pdf = await window.Page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4" });

        Assert.InRange(SheetTests.PagesOf(pdf), 1, 7);
    }

    private static ILocator Heading(WatchedPage window) => window.Page.Locator("h1");

    [GeneratedRegex("Fact: .+\nValue: .+\nSource: .+\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReportOfAFact();
}
