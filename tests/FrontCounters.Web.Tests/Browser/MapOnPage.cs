using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>The map of a page: the server's drawing, or the one that takes its place and can be moved.</summary>
internal sealed class MapOnPage(WatchedPage window)
{
    private readonly IPage page = window.Page;

    public ILocator Drawing => page.GetByTestId("map-drawing");

    /// <summary>The drawing's links, one a mark that is drawn whole.</summary>
    public ILocator DrawnMarks => Drawing.GetByTestId("map-mark");

    public ILocator Live => page.GetByTestId("map-live");

    public ILocator Pins => Live.Locator(".map-pin");

    /// <summary>The marks that Tab reaches; closed counters on a full map are small, and are not among them.</summary>
    public ILocator Buttons => Live.Locator(".map-pin[tabindex='0']");

    public ILocator PopUp => Live.Locator(".leaflet-popup");

    /// <summary>The link of the pop-up that a place of the reader's own choice opens.</summary>
    public ILocator AskFromHere =>
        PopUp.GetByRole(AriaRole.Link, new() { Name = "The nearest front counter to this place" });

    public ILocator AskFromMiddle => page.GetByRole(AriaRole.Button, new() { Name = "Ask from the middle" });

    public ILocator Streets => page.GetByRole(AriaRole.Button, new() { Name = "Show streets" });

    public ILocator Tools => page.GetByRole(AriaRole.Group, new() { Name = "Move the map" });

    /// <summary>Opens a page and brings its map into sight, which is when the map loads.</summary>
    public static async Task<MapOnPage> OpenAsync(WatchedPage window, string address)
    {
        await window.LoadAsync(address);
        var map = new MapOnPage(window);
        await map.page.GetByTestId("map").ScrollIntoViewIfNeededAsync();
        return map;
    }

    /// <summary>Opens a page and waits until its map can be moved.</summary>
    public static async Task<MapOnPage> OpenLiveAsync(WatchedPage window, string address)
    {
        var map = await OpenAsync(window, address);
        await Assertions.Expect(map.Tools).ToBeVisibleAsync();
        await map.Live.ScrollIntoViewIfNeededAsync();
        return map;
    }

    /// <summary>Opens what a phone's map folds away; elsewhere it stands open.</summary>
    public async Task UnfoldToolsAsync()
    {
        if (await Tools.Locator("details:not([open])").CountAsync() > 0)
        {
            await Tools.GetByText("Move map").ClickAsync();
        }
    }

    /// <summary>Asks from the chosen place, once the map has made room for the words and stands still.</summary>
    public async Task AskFromHereAsync()
    {
        await Assertions.Expect(AskFromHere).ToBeVisibleAsync();
        await Assertions.Expect(Live.Locator(".leaflet-pan-anim, .leaflet-zoom-anim")).ToHaveCountAsync(0);
        await AskFromHere.ClickAsync();
    }

    public static Task<string[]> NamesAsync(ILocator pins) =>
        pins.EvaluateAllAsync<string[]>("pins => pins.map(pin => pin.ariaLabel)");

    /// <summary>What has the focus, as it is named to those who cannot see it.</summary>
    public Task<string?> FocusedAsync() =>
        page.EvaluateAsync<string?>("document.activeElement.ariaLabel ?? document.activeElement.textContent");

    /// <summary>The names of the places with a point in the page's own GeoJSON.</summary>
    public async Task<string[]> PlacedAsync()
    {
        var address = await page.GetByTestId("map").GetAttributeAsync("data-geojson");
        var response = await page.APIRequest.GetAsync(address!);
        using var places = JsonDocument.Parse(await response.TextAsync());
        return
        [
            .. places.RootElement.GetProperty("features").EnumerateArray()
                .Where(place => place.GetProperty("geometry").ValueKind != JsonValueKind.Null)
                .Select(place => place.GetProperty("properties").GetProperty("name").GetString()!),
        ];
    }

    /// <summary>
    /// The counters of the list that the map stands beside, by name, but for those that are folded together off it; none on a
    /// station's own page.
    /// </summary>
    public Task<string[]> ListedAsync() => page.GetByTestId("map").EvaluateAsync<string[]>(
        """
        map => [...map.closest('.two-columns').querySelectorAll('a[href^="/stations/"]:not(.map a, [data-testid=closed-earlier] a)')]
          .map(link => link.textContent.trim())
        """);

    /// <summary>Moves a finger 150 pixels up from the middle of the map.</summary>
    public async Task SwipeUpAsync()
    {
        const int steps = 15;
        var box = (await Live.BoundingBoxAsync())!;
        var finger = await page.Context.NewCDPSessionAsync(page);
        for (var step = 0; step <= steps; step++)
        {
            var point = new { x = box.X + (box.Width / 2), y = box.Y + (box.Height / 2) - (10 * step) };
            await TouchAsync(finger, step == 0 ? "touchStart" : "touchMove", point);
        }

        await TouchAsync(finger, "touchEnd");
        // The page scrolls in the frame after the finger's last step.
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static async Task TouchAsync(ICDPSession finger, string type, params object[] points) =>
        await finger.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = points });
}
