using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Metrics;

/// <summary>What Prometheus reads of a site, a process of its own, and what that site logs for machines.</summary>
public sealed partial class MetricsTests : IAsyncLifetime
{
    private const string Place = "sw11 1aa";
    private const string Unheard = "zzunheardof";

    private Process process = null!;
    private string metrics = "";
    private string logged = "";

    public async Task InitializeAsync()
    {
        var prometheus = $"http://127.0.0.1:{FreePort.Find()}";
        (process, var address, var log) = await StartedProgram.ServeBuiltAsync(
            "Limits:MillisecondsAMinute=40",
            $"Metrics:Prometheus={prometheus}",
            "Serilog:WriteTo:0:Args:json=true",
            "Stopping:WaitSeconds=0");
        using var client = new HttpClient { BaseAddress = address };
        string[] asked =
        [
            "/boroughs/harrow", "/boroughs/harrow", $"/nearest?q={Uri.EscapeDataString(Place)}", $"/{Unheard}/page?x={Unheard}",
            $"/search?q={Unheard}", $"/stations/{Unheard}", "/timeline", "/quality", "/data/api", "/rounds/2017",
        ];
        foreach (var path in asked)
        {
            using var answer = await client.GetAsync(path);
        }

        metrics = await client.GetStringAsync($"{prometheus}/metrics");
        // Nothing else of the site is at that port.
        using var page = await client.GetAsync($"{prometheus}/boroughs/harrow");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        StartedProgram.Signal(process, "TERM");
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        logged = await log;
    }

    public Task DisposeAsync()
    {
        process.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Scrape_HasEveryMetricOfTheRunbookAndTellsWhatHappened()
    {
        var named = MetricName().Matches(File.ReadAllText(Checkout.PathOf("docs/runbook.md"))).Select(found => found.Value).ToHashSet();
        var scraped = metrics.Split('\n').Where(line => line is not "" and not ['#', ..])
            .Select(line => line.Split('{', ' ')[0]).ToHashSet();

        Assert.True(named.Count > 10);
        Assert.Empty(named.Except(scraped));
        Assert.Equal(1, ValueOf("frontcounters_answers_hits_total"));
        Assert.True(ValueOf("frontcounters_requests_refused_total", "too-many-requests") > 0);
        Assert.True(ValueOf("frontcounters_sources_newest_age_days") > 200);
        Assert.Contains("http_route=\"boroughs/{slug}\"", metrics, StringComparison.Ordinal);
        Assert.Contains("release=\"sha256:", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public void MetricsAndLog_HoldNoPathNoQueryAndNoPlace()
    {
        var lines = logged.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(lines, line => line.Contains("\"Route\":\"/nearest\"", StringComparison.Ordinal));
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        foreach (var secret in (string[])[Unheard, Place, "sw11", "harrow"])
        {
            Assert.DoesNotContain(secret, logged, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, metrics, StringComparison.OrdinalIgnoreCase);
        }
    }

    private double ValueOf(string name, string label = "") => double.Parse(
        metrics.Split('\n').Single(line => line.StartsWith(name, StringComparison.Ordinal)
            && line.Contains(label, StringComparison.Ordinal)).Split(' ')[^1],
        System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:frontcounters|http_server|dotnet|kestrel)_\w+", RegexOptions.NonBacktracking)]
    private static partial Regex MetricName();
}
