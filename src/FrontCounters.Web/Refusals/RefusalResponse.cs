using FrontCounters.Web.Formats;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace FrontCounters.Web.Refusals;

/// <summary>Writes the body of every answer that refuses: the site's own page, or a problem document (RFC 9457).</summary>
public static class RefusalResponse
{
    private static readonly string[] DataEndings =
        [".json", ".geojson", ".csv", ".atom", ".ics", ".bib", ".ris", ".zip", ".sqlite"];

    public static async Task WriteAsync(StatusCodeContext statusCode)
    {
        var context = statusCode.HttpContext;
        if (IsForPrograms(context.Request))
        {
            await WriteProblemAsync(context);
        }
        else
        {
            await RunErrorPageAsync(statusCode);
        }
    }

    /// <summary>What to say where the code that refused left no reason: an address nobody has, a wrong method.</summary>
    public static Refusal ReasonFor(HttpContext context) =>
        context.Features.Get<Refusal>() ?? context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => new Refusal(
                404, "page-not-found", "There is no page at this address", "Check the address, or start from the front page.", NearestAddress.To(context)),
            StatusCodes.Status400BadRequest => new Refusal(
                400, "not-understood", "We cannot read that request", "Check the address, or start from the front page."),
            StatusCodes.Status405MethodNotAllowed => new Refusal(
                405, "method-not-allowed", "This address can only be read", "Ask with GET or HEAD."),
            var status => new Refusal(
                status, "failed", "Something went wrong on our side", "Nothing is lost. Try again in a moment."),
        };

    public static bool IsForPrograms(HttpRequest request) =>
        Array.Exists(DataEndings, ending => request.Path.Value?.EndsWith(ending, StringComparison.Ordinal) == true);

    private static Task WriteProblemAsync(HttpContext context)
    {
        return context.Response.WriteAsJsonAsync(
            ProblemItem.From(ReasonFor(context)), SiteJson.Options, contentType: ProblemItem.MediaType);
    }

    private static async Task RunErrorPageAsync(StatusCodeContext statusCode)
    {
        var context = statusCode.HttpContext;
        var (path, query, endpoint) = (context.Request.Path, context.Request.QueryString, context.GetEndpoint());
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPath = path.Value ?? "",
            OriginalPathBase = context.Request.PathBase.Value ?? "",
            OriginalQueryString = query.Value,
            Endpoint = endpoint,
            RouteValues = context.Features.Get<IRouteValuesFeature>()?.RouteValues,
        });
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        (context.Request.Path, context.Request.QueryString) = ("/error", QueryString.Empty);

        // The error page has one handler, whatever the method that failed was.
        var method = context.Request.Method;
        context.Request.Method = HttpMethods.IsHead(method) ? method : HttpMethods.Get;
        try
        {
            await statusCode.Next(context);
        }
        finally
        {
            (context.Request.Path, context.Request.QueryString) = (path, query);
            context.Request.Method = method;
        }
    }
}
