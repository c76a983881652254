using Deque.AxeCore.Playwright;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>axe finds nothing on any kind of page, narrow and wide, light and dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessTests(BrowserSite site)
{
    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            var views = new TheoryData<string, int, ColorScheme>();
            foreach (var address in PageKinds.Addresses.Append("/no-such-page"))
            {
                views.Add(address, 320, ColorScheme.Light);
                views.Add(address, 768, ColorScheme.Dark);
                views.Add(address, 1280, ColorScheme.Light);
                views.Add(address, 1280, ColorScheme.Dark);
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Open_AnyPage_HasNoFaultThatAxeFinds(string address, int width, ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(width, scheme);
        await window.GoAsync(address);

        await AssertNothingFoundAsync(window);
    }

    [Theory]
    [InlineData("/", 320, ColorScheme.Dark)]
    [InlineData("/boroughs/harrow", 320, ColorScheme.Light)]
    [InlineData("/boroughs/harrow", 1280, ColorScheme.Dark)]
    [InlineData("/stations", 1280, ColorScheme.Light)]
    public async Task Open_APopUpOfTheMap_HasNoFaultThatAxeFinds(string address, int width, ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(width, scheme);
        var map = await MapOnPage.OpenLiveAsync(window, address);

        await map.Buttons.First.PressAsync("Enter");
        await Assertions.Expect(map.PopUp).ToHaveCSSAsync("opacity", "1");

        await AssertNothingFoundAsync(window);
    }

    [Theory]
    [InlineData("/", 320, ColorScheme.Dark)]
    [InlineData("/nearest?from=SW11+1", 1280, ColorScheme.Light)]
    public async Task Open_APlaceChosenOnTheMap_HasNoFaultThatAxeFinds(string address, int width, ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(width, scheme);
        var map = await MapOnPage.OpenLiveAsync(window, address);

        await map.AskFromMiddle.PressAsync("Enter");
        await Assertions.Expect(map.PopUp).ToHaveCSSAsync("opacity", "1");

        await AssertNothingFoundAsync(window);
    }

    private static async Task AssertNothingFoundAsync(WatchedPage window)
    {
        var found = await window.Page.RunAxe();
        Assert.Empty(found.Violations.SelectMany(
            fault => fault.Nodes, (fault, node) => $"{fault.Id}: {node.Html} {node.Any.FirstOrDefault()?.Message}"));
    }
}
