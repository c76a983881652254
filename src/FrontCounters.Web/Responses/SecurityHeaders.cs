using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Responses;

/// <summary>
/// The header policy of every response, errors and files included. Nothing is allowed but what our own pages need;
/// Leaflet sets styles through the CSSOM, which a strict policy permits.
/// </summary>
public sealed class SecurityHeaders(IOptions<Streets> streets)
{
    private readonly string policy = PolicyOf(streets.Value, "'none'");
    private readonly string policyInFrames = PolicyOf(streets.Value, "*");

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
            // An answer from the output cache was kept with all of them.
            return;
        }

        // A refusal has the error page's endpoint by now, and so cannot be framed.
        var mayBeFramed = context.GetEndpoint()?.Metadata.GetMetadata<MayBeFramedAttribute>() is not null;
        if (!mayBeFramed)
        {
            headers.TryAdd("X-Frame-Options", "DENY");
        }

        headers.TryAdd("Content-Security-Policy", mayBeFramed ? policyInFrames : policy);
        headers.TryAdd("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", mayBeFramed ? "cross-origin" : "same-origin");
    }

    private static string PolicyOf(Streets streets, string ancestors) => string.Join("; ",
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        $"img-src 'self'{streets.TileHost}",
        "connect-src 'self'",
        "manifest-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        $"frame-ancestors {ancestors}",
    ]);
}
