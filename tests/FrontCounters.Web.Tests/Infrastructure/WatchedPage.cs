using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A browser's page with everything it complained of, and everything it asked for.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string site;

    private WatchedPage(IBrowserContext context, IPage page, string site) =>
        (this.context, Page, this.site) = (context, page, site);

    public IPage Page { get; }

    /// <summary>Console errors, uncaught exceptions, failed requests, answers of 400 and above.</summary>
    public ICollection<string> Complaints { get; } = [];

    /// <summary>The address of every request, in order.</summary>
    public ICollection<string> Asked { get; } = [];

    /// <summary>Requests to any other host than the site's.</summary>
    public ICollection<string> Foreign { get; } = [];

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
                Complaints.Add($"console: {message.Text}");
            }
        };
        Page.PageError += (_, error) => Complaints.Add($"exception: {error}");
        Page.RequestFailed += (_, request) => Complaints.Add($"failed: {request.Url}");
        Page.Request += (_, request) =>
        {
            Asked.Add(request.Url);
            if (!request.Url.StartsWith(site, StringComparison.Ordinal))
            {
                Foreign.Add(request.Url);
            }
        };
    }
}
