using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class LeafletTests(BrowserSite site)
{
    private static readonly string Folder = Checkout.PathOf("src/FrontCounters.Web/wwwroot/lib/leaflet/dist");

    [Fact]
    public async Task Map_FromTheRestoredFiles_IsDrawnWithoutAnError()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.SetContentAsync("""<!doctype html><div id="map" style="width: 320px; height: 240px"></div>""");
        await page.AddStyleTagAsync(new() { Path = Path.Combine(Folder, "leaflet.css") });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Folder, "leaflet.js") });

        await page.EvaluateAsync(
            "L.map('map').setView([51.5, -0.1], 10).addLayer(L.circleMarker([51.5, -0.1], { radius: 8 }))");

        await Assertions.Expect(page.Locator(".leaflet-overlay-pane path")).ToBeVisibleAsync();
        Assert.Empty(errors);
    }
}
