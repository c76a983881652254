namespace FrontCounters.Web.Metrics;

/// <summary>Where the site tells how it fares: settings <c>Metrics</c>. Without any it counts nothing for others.</summary>
public sealed class MetricsSettings
{
    /// <summary>
    /// Scheme, host and port at which Prometheus reads <c>/metrics</c>, such as <c>http://127.0.0.1:9464</c>: a port of its own,
    /// which no reader of the site should reach.
    /// </summary>
    public string? Prometheus { get; set; }

    /// <summary>Where metrics are sent by OTLP over gRPC, such as <c>http://127.0.0.1:4317</c>.</summary>
    public string? Otlp { get; set; }

    public bool HasAny => !string.IsNullOrEmpty(Prometheus) || !string.IsNullOrEmpty(Otlp);

    public bool IsUsable => IsUrl(Prometheus) && IsUrl(Otlp);

    private static bool IsUrl(string? text) => string.IsNullOrEmpty(text)
        || (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.PathAndQuery == "/");
}
