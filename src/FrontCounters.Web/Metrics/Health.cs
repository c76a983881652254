using FrontCounters.Web.Downloads;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Requests;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Metrics;

/// <summary>
/// For whoever runs the site: is it alive, and does it serve a record. One that had to start on the last good release
/// answers 200 too, since it serves, and says <c>degraded</c> and why; so does one that could not take new data. One that was told
/// to stop answers 503, and serves on for a while.
/// </summary>
public static class Health
{
    /// <summary>Stands before all other filters, the one of hosts among them.</summary>
    public static void AnswerProbesForAnyHost(this IServiceCollection services) =>
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, ProbesForAnyHost>());

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/health/live", DownloadEndpoints.GetAndHead, () => TypedResults.Ok(new { status = "live" })).WithMetadata(new NotKeptAttribute(), new ProbeAttribute());
        app.MapMethods("/health/ready", DownloadEndpoints.GetAndHead, (CurrentRecord current, CurrentPostcodes postcodes, GracefulStop stop, IOptions<DataWatch> watch) => TypedResults.Json(
            new
            {
                status = stop.IsUnderWay ? "stopping" : current.Fault is null ? "ready" : "degraded",
                why = current.Fault?.Why,
                problems = current.Fault?.Problems ?? [],
                release = current.Record.Release.Id,
                origin = current.Origin,
                since = current.OpenedAt,
                watchesData = watch.Value.Watch,
                postcodes = new
                {
                    origin = postcodes.Origin,
                    count = postcodes.Book.Count,
                    release = postcodes.Book.Release?.Name,
                    imported = postcodes.Book.Release?.Imported,
                    sha256 = postcodes.Book.Release?.Sha256,
                },
            },
            statusCode: stop.IsUnderWay ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK)).WithMetadata(new NotKeptAttribute(), new ProbeAttribute());
    }
}
