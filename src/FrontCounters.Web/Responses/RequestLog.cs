using FrontCounters.Web.Requests;
using Serilog;
using Serilog.Events;

namespace FrontCounters.Web.Responses;

/// <summary>
/// One structured event for each request: method, route, status, milliseconds. Never the query string nor the path
/// itself, either of which may hold a reader's postcode; Serilog's own properties would hold the path.
/// </summary>
public static class RequestLog
{
    public static void UseRequestLog(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<PublicAddresses>();
        app.UseSerilogRequestLogging(log =>
        {
            log.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            log.MessageTemplate = "{Method} {Route} answered {Status} in {Milliseconds:0.0} ms";
            log.GetLevel = (context, _, failed) =>
                failed is null && context.Response.StatusCode < StatusCodes.Status500InternalServerError
                    ? LogEventLevel.Information
                    : LogEventLevel.Error;
            log.GetMessageTemplateProperties = (context, _, milliseconds, status) =>
            [
                new("Method", new ScalarValue(context.Features.Get<AskedMethod>()?.InLog ?? context.Request.Method)),
                new("Route", new ScalarValue(RouteOf(context, addresses))),
                new("Status", new ScalarValue(status)),
                new("Milliseconds", new ScalarValue(milliseconds)),
            ];
        });
    }

    private static string RouteOf(HttpContext context, PublicAddresses addresses) =>
        (context.Features.Get<PublicAddress>() ?? addresses.Find(context.GetEndpoint()))?.Route ?? "(no route)";
}
