using FrontCounters.Data;
using FrontCounters.Web.Responses;

namespace FrontCounters.Web.Hosting;

/// <summary>For whoever runs the site: is it alive, and does it serve a record.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok(new { status = "live" })).WithMetadata(new NotKeptAttribute());
        app.MapGet("/health/ready", (CounterRecord record) => TypedResults.Ok(new
        {
            status = "ready",
            release = record.Release.Id,
            stations = record.Stations.Count,
        })).WithMetadata(new NotKeptAttribute());
    }
}
