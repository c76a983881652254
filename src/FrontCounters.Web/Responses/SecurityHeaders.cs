using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Responses;

/// <summary>
/// The header policy of every response, errors and files included. Nothing is allowed but what our own pages need;
/// Leaflet sets styles through the CSSOM, which a strict policy permits.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next, IOptions<Streets> streets)
{
    private readonly string policy = string.Join("; ",
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        $"img-src 'self'{streets.Value.TileHost}",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]);

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "geolocation=(self), camera=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    }
}
