using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace FrontCounters.Web.Requests;

/// <summary>What the way in asks of a request, whichever end point it is for.</summary>
public static class ReadingRequests
{
    /// <summary>Whether it has a body, which nothing on this site reads; a length of nought is none.</summary>
    public static bool HasBody(this HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true && context.Request.ContentLength != 0;

    /// <summary>GET or HEAD without a body.</summary>
    public static bool IsPlainRead(this HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) && !context.HasBody();

    /// <summary>Whether the site is writing the page that tells of a refusal, and the request itself is past.</summary>
    public static bool IsRefusal(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
}
