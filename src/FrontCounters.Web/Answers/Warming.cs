using FrontCounters.Data.Time;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Permanent;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Answers;

/// <summary>
/// Spends idle time on what will be asked for: makes the pages that people ask for first, when a release is ready and
/// after each midnight in London, and compresses what is asked for again as well as can be.
/// </summary>
public sealed partial class Warming(
    AnswerStore store,
    AnswerPipeline pipeline,
    CurrentRecord current,
    LondonClock london,
    TimeProvider time,
    IServer server,
    IOptions<SiteAddress> site,
    IOptions<AnswerLimits> limits,
    ILogger<Warming> log) : BackgroundService
{
    // Idle for so long, and then as long again as the last piece of work took: never more than half of a core.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private const int AskedAgain = 2;
    private const int FewInARest = 5;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!limits.Value.Warm)
        {
            return;
        }

        try
        {
            await WarmAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A site that ends, or never began to listen, has nothing to warm.
        }
    }

    private async Task WarmAsync(CancellationToken stopping)
    {
        (DateOnly Day, string? Release) warmed = default;
        while (true)
        {
            await Task.Delay(Pause, time, stopping);
            var now = (london.Today, current.ReleaseId);
            if (now.ReleaseId is not null && now != warmed)
            {
                store.Sweep(time.GetUtcNow(), now.ReleaseId);
                await MakePagesAsync(stopping);
                warmed = now;
            }

            await CompressAsync(stopping);
        }
    }

    private async Task MakePagesAsync(CancellationToken stopping)
    {
        var made = 0;
        foreach (var path in Paths())
        {
            await WhenIdleAsync(stopping);
            made += await pipeline.MakeAsync(path, Host(), "br", stopping) ? 1 : 0;
        }

        Made(made);
    }

    /// <summary>The front page, the lists, every borough, station and round.</summary>
    private IEnumerable<string> Paths() => PermanentPages.All(current.Record, london.Today)
        .Select(page => page.Path)
        .Where(path => path is "/" or "/boroughs" or "/stations" or "/rounds" or "/wards" or "/constituencies"
            || path.StartsWith("/boroughs/", StringComparison.Ordinal)
            || path.StartsWith("/stations/", StringComparison.Ordinal)
            || path.StartsWith("/rounds/", StringComparison.Ordinal));

    private async Task CompressAsync(CancellationToken stopping)
    {
        while (store.NextToCompress(AskedAgain) is { } kept)
        {
            await WhenIdleAsync(stopping);
            store.Replace(kept, kept.AtBest());
        }
    }

    private async Task WhenIdleAsync(CancellationToken stopping)
    {
        long served;
        do
        {
            served = store.Served;
            await Task.Delay(Rest, time, stopping);
        }
        while (store.BeingMade > 0 || store.Served - served > FewInARest);
    }

    /// <summary>Where pages name the host they were asked from, that by which this machine would ask.</summary>
    private string Host() => !string.IsNullOrEmpty(site.Value.Address) ? new Uri(site.Value.Address).Authority
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } first ? new Uri(first).Authority
        : "localhost";

    [LoggerMessage(LogLevel.Information, "Made {Count} pages in idle time, before anybody asked for them")]
    private partial void Made(int count);
}
