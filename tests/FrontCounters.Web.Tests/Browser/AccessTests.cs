using Deque.AxeCore.Commons;
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

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

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

    /// <summary>
    /// Asks for the faults alone: the whole of what axe found, node by node, takes longer to hand over than to find.
    /// </summary>
    private static async Task AssertNothingFoundAsync(WatchedPage window)
    {
        foreach (var frame in window.Page.Frames)
        {
            await frame.EvaluateAsync(Axe);
        }

        var faults = await window.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] });
              return violations.flatMap((fault) => fault.nodes.map((node) =>
                `${fault.id} at ${innerWidth} px: ${node.html} ${node.any[0]?.message ?? ''}`));
            }
            """);
        Assert.Empty(faults);
    }
}
