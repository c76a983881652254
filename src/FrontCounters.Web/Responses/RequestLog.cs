using System.Diagnostics;

namespace FrontCounters.Web.Responses;

/// <summary>
/// One structured event for each request: method, route, status, milliseconds. Never the query string nor the path
/// itself, either of which may hold a reader's postcode.
/// </summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var level = context.Response.StatusCode >= StatusCodes.Status500InternalServerError
                ? LogLevel.Error
                : LogLevel.Information;
            log.Log(
                level,
                "{Method} {Route} answered {Status} in {Milliseconds:0.0} ms",
                context.Request.Method,
                RouteOf(context),
                context.Response.StatusCode,
                milliseconds);
        }
    }

    private static string RouteOf(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint endpoint ? $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}" : "(no route)";
}
