using FrontCounters.Web.Downloads;
using FrontCounters.Web.Responses;

namespace FrontCounters.Web.Hosting;

/// <summary>For whoever runs the site: is it alive, and does it serve a record.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/health/live", DownloadEndpoints.GetAndHead, () => TypedResults.Ok(new { status = "live" })).WithMetadata(new NotKeptAttribute(), new ProbeAttribute());
        app.MapMethods("/health/ready", DownloadEndpoints.GetAndHead, (CurrentRecord current, CurrentPostcodes postcodes) => TypedResults.Ok(new
        {
            status = "ready",
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
