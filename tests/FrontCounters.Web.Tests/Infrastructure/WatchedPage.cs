using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A browser's page with everything it complained of, and everything it asked for.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string site;

    // The browser tells of more while a test reads; each of these can be read meanwhile.
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly ConcurrentQueue<string> asked = [];
    private readonly ConcurrentQueue<string> foreign = [];

    private WatchedPage(IBrowserContext context, IPage page, string site) =>
        (this.context, Page, this.site) = (context, page, site);

    public IPage Page { get; }

    /// <summary>Console errors, uncaught exceptions, failed requests, answers of 400 and above.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>The address of every request, in order.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>Requests to any other host than the site's.</summary>
    public IReadOnlyCollection<string> Foreign => foreign;

    public static async Task<WatchedPage> OpenAsync(IBrowserContext context, string site)
    {
        var watched = new WatchedPage(context, await context.NewPageAsync(), site);
        watched.Watch();
        return watched;
    }

    /// <summary>Opens an address of the site and waits until nothing more is asked for.</summary>
    public async Task<IResponse> GoAsync(string address)
    {
        var response = await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return response!;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

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
