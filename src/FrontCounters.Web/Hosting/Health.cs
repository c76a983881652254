using FrontCounters.Web.Downloads;
using FrontCounters.Web.Responses;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// For whoever runs the site: is it alive, and does it serve a record. One that had to start on the last good release
/// answers 200 too, since it serves, and says <c>degraded</c> and why.
/// </summary>
public static class Health
{
    public const string Addresses = "/health";

    /// <summary>Stands before all other filters, the one of hosts among them.</summary>
    public static void AnswerProbesForAnyHost(this IServiceCollection services) =>
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, ProbesForAnyHost>());

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/health/live", DownloadEndpoints.GetAndHead, () => TypedResults.Ok(new { status = "live" })).WithMetadata(new NotKeptAttribute(), new ProbeAttribute());
        app.MapMethods("/health/ready", DownloadEndpoints.GetAndHead, (CurrentRecord current, CurrentPostcodes postcodes) => TypedResults.Ok(new
        {
            status = current.Fault is null ? "ready" : "degraded",
            why = current.Fault?.Why,
            problems = current.Fault?.Problems ?? [],
            release = current.Record.Release.Id,
            origin = current.Origin,
            postcodes = new
            {
                origin = postcodes.Origin,
                count = postcodes.Book.Count,
                release = postcodes.Book.Release?.Name,
                imported = postcodes.Book.Release?.Imported,
                sha256 = postcodes.Book.Release?.Sha256,
            },
        })).WithMetadata(new NotKeptAttribute(), new ProbeAttribute());
    }
}
