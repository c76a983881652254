using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace FrontCounters.Web.Requests;

/// <summary>What the way in asks of a request, whichever end point it is for.</summary>
public static class ReadingRequests
{
    /// <summary>Whether it has a body, which nothing on this site reads; a length of nought is none.</summary>
    public static bool HasBody(this HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true && context.Request.ContentLength != 0;

    /// <summary>GET or HEAD to the letter: <c>get</c> is another method, and one that nobody knows (RFC 9110, 9.1).</summary>
    public static bool IsRead(this HttpContext context) =>
        context.Request.Method == HttpMethods.Get || context.Request.Method == HttpMethods.Head;

    /// <summary>GET or HEAD without a body.</summary>
    public static bool IsPlainRead(this HttpContext context) => context.IsRead() && !context.HasBody();

    /// <summary>Whether the site is writing the page that tells of a refusal, and the request itself is past.</summary>
    public static bool IsRefusal(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    /// <summary>Whether whoever runs the site asks if it is well: a machine, by any name.</summary>
    public static bool IsProbe(this HttpContext context) => context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
}
