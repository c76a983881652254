using FrontCounters.Web.Hosting;
using FrontCounters.Web.Refusals;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Requests;

/// <summary>
/// The one way in: an address of the site, a method that reads, no body. What passes is put as its canonical request,
/// and nothing after it can see anything else of what was sent. Stands right after routing.
/// </summary>
public sealed class WayIn(RequestDelegate next, PublicAddresses addresses, IOptions<SiteAddress> site)
{
    private const string Reads = "GET, HEAD";
    private const string ReadsFromElsewhere = "GET, HEAD, OPTIONS";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.IsRefusal())
        {
            await next(context);
            return;
        }

        var address = addresses.Find(context.GetEndpoint());
        context.Features.Set(address);
        var other = context.Features.Get<AskedMethod>();
        if (!IsAllowed(other, address))
        {
            context.Response.Headers.Allow = AllowedBy(address);
            context.Refuse(
                StatusCodes.Status405MethodNotAllowed,
                "method-not-allowed",
                "This address can only be read",
                $"Ask with {(address?.IsOpenData == true ? "GET, HEAD or OPTIONS" : "GET or HEAD")}.");
        }
        else if (!site.Value.CanBeNamedBy(context.Request.Host) && !context.IsProbe())
        {
            context.Refuse(
                StatusCodes.Status400BadRequest,
                "host-not-understood",
                "The Host header names no host",
                "Pages of this site name the host that was asked for. Send one that an address can have.");
        }
        else if (context.HasBody())
        {
            context.Refuse(
                StatusCodes.Status400BadRequest, "body-not-taken", "This site takes no body", "Put the question into the address.");
        }
        else if (other is not null)
        {
            await OptionsAsync(context);
        }
        else
        {
            await PassAsync(context, address);
        }
    }

    /// <param name="other">The method, where it is none that reads.</param>
    /// <param name="address">What was asked for; none where the site has no such address.</param>
    private static bool IsAllowed(AskedMethod? other, PublicAddress? address) =>
        other is null || (other.Name == HttpMethods.Options && address?.IsOpenData != false);

    private static string AllowedBy(PublicAddress? address) => address?.IsOpenData == true ? ReadsFromElsewhere : Reads;

    private async Task PassAsync(HttpContext context, PublicAddress? address)
    {
        if (address is { IsNotKept: true })
        {
            context.Response.Headers["X-Robots-Tag"] = "noindex";
        }

        if (address is { IsStaticAsset: false })
        {
            if (CanonicalRequest.Read(context.Request, address).IsRefused(out var refusal, out var canonical))
            {
                context.Refuse(refusal);
                return;
            }

            context.Features.Set(canonical);
            (context.Request.Path, context.Request.QueryString) = (canonical.Path, canonical.Query);
        }

        await next(context);
    }

    /// <summary>
    /// A preflight asks whether a page of another site may ask at all, so it is let through for every address of that
    /// form; a plain OPTIONS is answered as HEAD would be, without what belongs to content.
    /// </summary>
    private async Task OptionsAsync(HttpContext context)
    {
        var (address, headers) = (context.Features.Get<PublicAddress>(), context.Response.Headers);
        if (address is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (context.Request.Headers.AccessControlRequestMethod.Count == 0)
        {
            context.Request.Method = HttpMethods.Head;
            await PassAsync(context, address);
            context.Request.Method = HttpMethods.Get;
            if (context.Response.StatusCode != StatusCodes.Status200OK)
            {
                return;
            }

            headers.Clear();
        }

        headers.Allow = ReadsFromElsewhere;
        headers.AccessControlAllowMethods = ReadsFromElsewhere;
        headers.AccessControlAllowHeaders = "*";
        headers.AccessControlMaxAge = "86400";
        headers.CacheControl = "no-store";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
