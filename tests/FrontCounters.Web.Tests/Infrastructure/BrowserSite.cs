using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A served site and a browser, for the tests that need both.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private readonly BrowserFixture browser = new();

    public ServedSite Site { get; } = new();

    public Task InitializeAsync() => browser.InitializeAsync();

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        await Site.DisposeAsync();
    }

    /// <summary>Opens a window of its own, without cookies or cache, that watches what its page asks for and says.</summary>
    public async Task<WatchedPage> OpenAsync(
        int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true, bool touch = false)
    {
        var context = await browser.Browser.NewContextAsync(new()
        {
            BaseURL = Site.Address,
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            HasTouch = touch,
            IsMobile = touch,
            Locale = "en-GB",
        });
        return await WatchedPage.OpenAsync(context, Site.Address, script);
    }
}
