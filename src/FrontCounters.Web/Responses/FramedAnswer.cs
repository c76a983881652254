using FrontCounters.Web.Hosting;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Diagnostics;

namespace FrontCounters.Web.Responses;

/// <summary>What an answer under <c>/embed</c> says so that other sites can show it, whatever they ask of what they frame.</summary>
internal static class FramedAnswer
{
    private const string Embeds = "/embed";

    /// <summary>Whether an embed was asked for, also one that we do not have.</summary>
    public static bool IsAskedFor(HttpContext context, PublicAddress? address)
    {
        if (address is not null)
        {
            return address.MayBeFramed;
        }

        // The error page stands at an address of its own.
        var asked = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Request.Path.Value;
        return new PathString(asked).StartsWithSegments(Embeds, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The site's own origin, for a policy: in a frame with <c>sandbox</c> the page has none, and not every browser takes
    /// <c>'self'</c> for where it came from. None where the host is no plain name.
    /// </summary>
    public static string OriginOf(HttpRequest request, SiteAddress site) =>
        Uri.TryCreate(site.Absolute(request, "/"), UriKind.Absolute, out var address)
            && address.Host.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-')
            ? $" {address.GetLeftPart(UriPartial.Authority)}"
            : "";

    /// <summary>A page that asks others what it may show (COEP) takes a frame only if that asks the same.</summary>
    public static void Open(IHeaderDictionary headers)
    {
        headers.TryAdd("Cross-Origin-Embedder-Policy", "require-corp");
        headers.TryAdd("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
