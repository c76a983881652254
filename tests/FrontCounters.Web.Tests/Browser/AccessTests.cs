using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>axe finds nothing in what a reader opens on the map; <see cref="PageTests"/> asks it of every kind of page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessTests(BrowserSite site)
{
    [Theory]
    [InlineData("/", 320, ColorScheme.Dark)]
    [InlineDataOneDayIn(3, 0, "/boroughs/harrow", 320, ColorScheme.Light)]
    [InlineDataOneDayIn(3, 1, "/boroughs/harrow", 1280, ColorScheme.Dark)]
    [InlineDataOneDayIn(3, 2, "/stations", 1280, ColorScheme.Light)]
    public async Task Open_APopUpOfTheMap_HasNoFaultThatAxeFinds(string address, int width, ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(width, scheme);
        var map = await MapOnPage.OpenLiveAsync(window, address);

        await map.Buttons.First.PressAsync("Enter");
        await Assertions.Expect(map.PopUp).ToHaveCSSAsync("opacity", "1");

        Assert.Empty(await Axe.FaultsAsync(window));
    }

    [Theory]
    [InlineData("/", 320, ColorScheme.Dark)]
    [InlineDataOneDayIn(2, 0, "/nearest?from=SW11+1", 1280, ColorScheme.Light)]
    public async Task Open_APlaceChosenOnTheMap_HasNoFaultThatAxeFinds(string address, int width, ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(width, scheme);
        var map = await MapOnPage.OpenLiveAsync(window, address);

        await map.UnfoldToolsAsync();
        await map.AskFromMiddle.PressAsync("Enter");
        await Assertions.Expect(map.PopUp).ToHaveCSSAsync("opacity", "1");

        Assert.Empty(await Axe.FaultsAsync(window));
    }
}
