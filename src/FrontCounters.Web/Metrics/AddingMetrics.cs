using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace FrontCounters.Web.Metrics;

public static class AddingMetrics
{
    /// <summary>The framework's meters of which the runbook speaks.</summary>
    private static readonly string[] OfTheFramework =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private const string ServiceName = "frontcounters";

    /// <summary>OpenTelemetry, where a setting asks for it; without one nothing of it is loaded.</summary>
    public static void AddSiteMetrics(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Metrics");
        services.AddOptions<MetricsSettings>().Bind(section)
            .Validate(metrics => metrics.IsUsable, "Metrics:Prometheus and Metrics:Otlp must each be http or https, a host and a port, or be left out.")
            .ValidateOnStart();
        if (section.Get<MetricsSettings>() is { HasAny: true, IsUsable: true } settings)
        {
            services.AddOpenTelemetry(settings);
        }
    }

    private static void AddOpenTelemetry(this IServiceCollection services, MetricsSettings settings)
    {
        services.AddSingleton<SiteMetrics>();
        services.AddOpenTelemetry().ConfigureResource(site => site.AddService(ServiceName)).WithMetrics(metrics =>
        {
            metrics.AddMeter([SiteMetrics.Name, .. OfTheFramework]).AddInstrumentation(provider => provider.GetRequiredService<SiteMetrics>());
            if (!string.IsNullOrEmpty(settings.Prometheus))
            {
                metrics.AddPrometheusExporter();
            }

            if (!string.IsNullOrEmpty(settings.Otlp))
            {
                metrics.AddOtlpExporter(otlp => otlp.Endpoint = new Uri(settings.Otlp));
            }
        });
        if (!string.IsNullOrEmpty(settings.Prometheus))
        {
            services.AddHostedService<PrometheusPort>();
        }
    }
}
