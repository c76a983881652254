using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>Every kind of page in a real browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageTests(BrowserSite site)
{
    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Open_AnyPage_ComplainsOfNothingAndAsksNobodyElse(string address)
    {
        await using var window = await site.OpenAsync();

        var response = await window.GoAsync(address);

        Assert.Equal(200, response.Status);
        Assert.Empty(window.Complaints);
        Assert.Empty(window.Foreign);
        Assert.Equal("", await window.Page.EvaluateAsync<string>("document.cookie"));
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Open_OnANarrowPhone_NeverScrollsSideways(string address)
    {
        await using var window = await site.OpenAsync(width: 320);

        await window.GoAsync(address);

        var beyond = await window.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, beyond);
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Open_WithoutScript_IsWhole(string address)
    {
        await using var window = await site.OpenAsync(script: false);

        await window.GoAsync(address);

        await Assertions.Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("footer [data-testid=as-of]")).ToBeVisibleAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Ask_FromTheFrontPageByKeyboardOnAPhone_ReachesTheAnswer()
    {
        await using var window = await site.OpenAsync(width: 360);
        await window.GoAsync("/");

        await window.Page.Locator("#from").FocusAsync();
        await window.Page.Keyboard.TypeAsync("ha2 0dn");
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.Locator("[data-testid=answer]").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("h1")).Not.ToContainTextAsync("0DN");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Open_ASourceByKeyboard_ShowsWhatAFactRestsOn()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/boroughs/harrow");
        var cited = window.Page.Locator("details.cited").First;

        await cited.Locator("summary").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(cited.Locator("a[href^='/sources/']").First).ToBeVisibleAsync();
    }
}
