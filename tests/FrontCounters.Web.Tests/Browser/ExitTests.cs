using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>Who looks for the police while somebody comes in leaves at once, and cannot be followed back.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ExitTests(BrowserSite site)
{
    private const string Answer = "/nearest?from=SW11&at=2026-11-23T03:00";
    private const string Elsewhere = "<!DOCTYPE html><title>Elsewhere</title>";

    [Theory]
    [InlineData(Answer, true)]
    [InlineData(Answer, false)]
    [InlineDataOneDayIn(2, 0, "/boroughs/harrow", true)]
    [InlineDataOneDayIn(2, 1, "/stations/acton", false)]
    public async Task Press_Exit_LeavesForANeutralPage(string address, bool script)
    {
        await using var window = await OpenAsync(script);
        await window.GoAsync(address);

        await window.Page.Locator(".exit").ClickAsync();

        await Assertions.Expect(window.Page).ToHaveTitleAsync("Elsewhere");
        var back = await window.Page.GoBackAsync();
        Assert.Equal(script, back is null || !back.Url.Contains(address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task PressShift_ThreeTimes_SaysSoAndLeaves()
    {
        await using var window = await OpenAsync(script: true);
        await window.GoAsync(Answer);
        var status = window.Page.Locator(".exit + [role='status']");

        await window.Page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(status).ToContainTextAsync("two more times");
        await window.Page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(status).ToContainTextAsync("once more");
        await window.Page.Keyboard.PressAsync("Shift");

        await Assertions.Expect(window.Page).ToHaveTitleAsync("Elsewhere");
    }

    [Fact]
    public async Task PressShift_WithOtherKeys_Stays()
    {
        await using var window = await OpenAsync(script: true);
        await window.GoAsync(Answer);

        for (var press = 0; press < 4; press++)
        {
            await window.Page.Keyboard.PressAsync("Shift+Tab");
        }

        Assert.Contains("/nearest", window.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(window.Page.Locator(".exit + [role='status']")).ToBeEmptyAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/rounds/2025")]
    public async Task Open_APageThatNobodyHasToHide_HasNoExit(string address)
    {
        await using var window = await OpenAsync(script: true);
        await window.LoadAsync(address);

        await Assertions.Expect(window.Page.Locator(".exit")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Print_AnAnswer_LeavesExitOut()
    {
        await using var window = await OpenAsync(script: true);
        await window.LoadAsync(Answer);
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(window.Page.Locator(".exit")).ToBeHiddenAsync();
    }

    private async Task<WatchedPage> OpenAsync(bool script)
    {
        var window = await site.OpenAsync(360, script: script);
        await window.Page.RouteAsync("https://www.bbc.co.uk/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Elsewhere }));
        return window;
    }
}
