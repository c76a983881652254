using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;

namespace FrontCounters.Web.Metrics;

/// <summary>
/// A server of its own for Prometheus: the site's limits do not hold it up, its port answers nothing else, and it is not
/// counted among the site's requests.
/// </summary>
public sealed class PrometheusPort(MeterProvider metrics, IOptions<MetricsSettings> settings) : IHostedService, IAsyncDisposable
{
    private WebApplication? server;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Settings and signals are the site's; this one takes none.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(settings.Value.Prometheus!);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRoutingCore();
        server = builder.Build();
        server.UseRouting();
        server.UseEndpoints(_ => { });
        server.MapPrometheusScrapingEndpoint("/metrics", metrics, null, null).DisableHttpMetrics();
        await server.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => server?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
