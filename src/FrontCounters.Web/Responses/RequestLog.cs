using System.Diagnostics;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Responses;

/// <summary>
/// One structured event for each request: method, route, status, milliseconds. Never the query string nor the path
/// itself, either of which may hold a reader's postcode.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, PublicAddresses addresses, ILogger<RequestLog> log)
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
            var level = context.Response.StatusCode >= StatusCodes.Status500InternalServerError
                ? LogLevel.Error
                : LogLevel.Information;
            Answered(
                level,
                context.Request.Method,
                RouteOf(context),
                context.Response.StatusCode,
                Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    [LoggerMessage("{Method} {Route} answered {Status} in {Milliseconds:0.0} ms")]
    private partial void Answered(LogLevel level, string method, string route, int status, double milliseconds);

    private string RouteOf(HttpContext context) =>
        (context.Features.Get<PublicAddress>() ?? addresses.Of(context.GetEndpoint()))?.Route ?? "(no route)";
}
