using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>One headless Chromium for all tests of a collection; each test opens a context of its own in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // The sandbox cannot start in most containers; the rest keeps the browser from asking other hosts for anything.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Executable(playwright),
            Args = Arguments,
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
    }
}
