using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>
/// axe finds nothing on any kind of page, narrow and wide, light and dark. The longest of the browser's tests, with a
/// browser of their own so that others run beside them.
/// </summary>
public sealed class AccessTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private static readonly (int Width, ColorScheme Scheme)[] Views =
    [
        (320, ColorScheme.Light), (768, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark),
    ];

    // What was found in order would be described too, node by node, which takes longer than looking.
    private static readonly AxeRunOptions OnlyFaults = new() { ResultTypes = [ResultType.Violations] };

    public static TheoryData<string> Addresses => [.. PageKinds.Addresses, "/no-such-page"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Open_AnyPage_HasNoFaultThatAxeFinds(string address)
    {
        await using var window = await site.OpenAsync(Views[0].Width, Views[0].Scheme);
        await window.GoAsync(address);

        foreach (var (width, scheme) in Views)
        {
            await window.Page.SetViewportSizeAsync(width, 800);
            await window.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

            await AssertNothingFoundAsync(window);
        }
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
        var found = await window.Page.RunAxe(OnlyFaults);
        Assert.Empty(found.Violations.SelectMany(fault => fault.Nodes, (fault, node) =>
            $"{fault.Id} at {window.Page.ViewportSize!.Width} px: {node.Html} {node.Any.FirstOrDefault()?.Message}"));
    }
}
