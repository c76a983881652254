using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FrontCounters.Web.Tests.Commands;

/// <summary>A server on this machine with pages that stay, change, move, go, wait, forbid, lead in a circle and never end.</summary>
internal sealed class WatchedServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private WatchedServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Use(async (context, next) =>
        {
            Asked.Enqueue((context.Request.Path.Value!, DateTimeOffset.UtcNow, context.Request.Headers.UserAgent.ToString()));
            await next(context);
        });
        app.MapGet("/robots.txt", () => "User-agent: *\nDisallow: /\n\nUser-agent: FrontCountersWatch\nDisallow: /private\nAllow: /private/open$\n");
        app.MapGet("/same", () => Page("The counter is open.", Later ? "second" : "first"));
        app.MapGet("/unchanged", (HttpContext context) =>
        {
            context.Response.Headers.ETag = "\"one\"";
            return context.Request.Headers.IfNoneMatch == "\"one\"" ? Results.StatusCode(304) : Page(Later ? "Never sent." : "Kept by its tag.");
        });
        app.MapGet("/changed", () => Page(Later ? "The counter is shut." : "The counter is open."));
        app.MapGet("/moved", () => Later ? Results.Redirect("/new-place", permanent: true) : Page("The counter is open."));
        app.MapGet("/moved-on", () => Later ? Results.Redirect("/for-now", permanent: true) : Page("The counter is open."));
        app.MapGet("/new-place", () => Page("The counter is open."));
        app.MapGet("/for-now", () => Results.Redirect("/new-place"));
        app.MapGet("/gone", () => Later ? Results.StatusCode(410) : Page("The counter is open."));
        app.MapGet("/slow", async (HttpContext context) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
            return Page("Too late.");
        });
        app.MapGet("/private/page", () => Page("Not for programs."));
        app.MapGet("/private/open", () => Page("For programs."));
        app.MapGet("/loop", () => Results.Redirect("/loop2"));
        app.MapGet("/loop2", () => Results.Redirect("/loop"));
        app.MapGet("/huge", async (HttpContext context) =>
        {
            var chunk = new byte[1 << 16];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
            }
        });
    }

    /// <summary>Whether the pages are as they are on the second look.</summary>
    public bool Later { get; set; }

    /// <summary>What was asked for, when, and by whom.</summary>
    public ConcurrentQueue<(string Path, DateTimeOffset At, string Agent)> Asked { get; } = new();

    public string Address => app.Urls.Single();

    public static async Task<WatchedServer> StartAsync()
    {
        var server = new WatchedServer();
        await server.app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static IResult Page(string words, string script = "") => Results.Content(
        $"<!doctype html><title>Page</title><body><p>{words}</p><script>var seen = '{script}';</script>", "text/html");
}
