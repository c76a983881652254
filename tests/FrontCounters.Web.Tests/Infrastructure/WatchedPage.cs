using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A browser's page with everything it complained of, and everything it asked for.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    // The longest page, the first time that it is asked for, on a machine that does much else: half a minute was too short once.
    private const int LongestMilliseconds = 120_000;

    private readonly IBrowserContext context;
    private readonly string site;
    private readonly WaitUntilState settled;

    // The browser tells of more while a test reads; each of these can be read meanwhile.
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly ConcurrentQueue<string> asked = [];
    private readonly ConcurrentQueue<string> foreign = [];

    private WatchedPage(IBrowserContext context, IPage page, string site, WaitUntilState settled) =>
        (this.context, Page, this.site, this.settled) = (context, page, site, settled);

    public IPage Page { get; }

    /// <summary>Console errors, uncaught exceptions, failed requests, answers of 400 and above.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>The address of every request, in order.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>Requests to any other host than the site's.</summary>
    public IReadOnlyCollection<string> Foreign => foreign;

    /// <param name="context">The window's own cookies and cache, ended with it.</param>
    /// <param name="site">Scheme, host and port: what else is asked for is foreign.</param>
    /// <param name="script">Whether scripts run; without them nothing is asked for once a page has loaded.</param>
    public static async Task<WatchedPage> OpenAsync(IBrowserContext context, string site, bool script)
    {
        var loaded = script ? WaitUntilState.NetworkIdle : WaitUntilState.Load;
        var watched = new WatchedPage(context, await context.NewPageAsync(), site, loaded);
        watched.Watch();
        return watched;
    }

    /// <summary>Opens an address of the site and waits until nothing more is asked for, which takes half a second of quiet.</summary>
    public Task<IResponse> GoAsync(string address) => GoAsync(address, settled);

    /// <summary>
    /// Opens an address of the site and waits for the page with its styles and scripts, not for what those fetch later:
    /// for a test that waits for that by what it draws, or has no use for it.
    /// </summary>
    public Task<IResponse> LoadAsync(string address) => GoAsync(address, WaitUntilState.Load);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task<IResponse> GoAsync(string address, WaitUntilState state) =>
        (await Page.GotoAsync(address, new() { WaitUntil = state, Timeout = LongestMilliseconds }))!;

    private void Watch()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Enqueue($"console: {message.Text}");
            }
        };
        Page.PageError += (_, error) => complaints.Enqueue($"exception: {error}");
        Page.RequestFailed += (_, request) => complaints.Enqueue($"failed: {request.Url}");
        Page.Request += (_, request) =>
        {
            asked.Enqueue(request.Url);
            if (!request.Url.StartsWith(site, StringComparison.Ordinal))
            {
                foreign.Enqueue(request.Url);
            }
        };
    }
}
