using FrontCounters.Web.Hosting;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Responses;

/// <summary>
/// The header policy of every response, errors and files included. Nothing is allowed but what our own pages need;
/// Leaflet sets styles through the CSSOM, which a strict policy permits.
/// </summary>
public sealed class SecurityHeaders(IOptions<Streets> streets, IOptions<SiteAddress> site)
{
    private readonly string policy = PolicyOf(streets.Value, "", "'none'");

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // When the response starts: one that failed half-way is emptied of its headers first.
        context.Response.OnStarting(
            static state =>
            {
                var (policies, answered) = ((SecurityHeaders, HttpContext))state;
                policies.AddTo(answered);
                return Task.CompletedTask;
            },
            (this, context));
        return next(context);
    }

    /// <summary>Adds what the response does not say for itself: data may be read from other sites.</summary>
    public void AddTo(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (!headers.TryAdd("X-Content-Type-Options", "nosniff"))
        {
            // An answer of the store was kept with all of them.
            return;
        }

        var address = context.Features.Get<PublicAddress>();
        // Who may frame or read an answer may frame or read why there is none: a frame that stays empty tells nobody anything.
        var isEmbed = FramedAnswer.IsAskedFor(context, address);
        var isOpen = address?.IsOpenData ?? RefusalResponse.IsForPrograms(context.Request);
        if (!isEmbed)
        {
            headers.TryAdd("X-Frame-Options", "DENY");
        }

        headers.TryAdd("Content-Security-Policy", isEmbed ? PolicyInFrames(context.Request) : policy);
        if (site.Value.StrictTransportSecurity is { Length: > 0 } strict)
        {
            headers.TryAdd("Strict-Transport-Security", strict);
        }

        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        if (isEmbed)
        {
            FramedAnswer.Open(headers);
        }

        headers.TryAdd("Cross-Origin-Resource-Policy", isOpen ? "cross-origin" : "same-origin");
        if (isOpen)
        {
            headers.TryAdd("Access-Control-Allow-Origin", "*");
            headers.TryAdd("Access-Control-Expose-Headers", "ETag, Content-Range, RateLimit, RateLimit-Policy, Retry-After");
        }

        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest || address?.IsNotKept == true)
        {
            headers.CacheControl = Freshness.NotKept;
        }
    }

    private string PolicyInFrames(HttpRequest request) =>
        PolicyOf(streets.Value, FramedAnswer.OriginOf(request, site.Value), "*");

    private static string PolicyOf(Streets streets, string origin, string ancestors) => string.Join("; ",
    [
        "default-src 'none'",
        $"script-src 'self'{origin}",
        $"style-src 'self'{origin}",
        $"img-src 'self'{origin}{streets.TileHost}",
        "connect-src 'self'",
        "manifest-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        $"frame-ancestors {ancestors}",
    ]);
}
