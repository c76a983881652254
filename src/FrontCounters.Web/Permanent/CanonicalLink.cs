using FrontCounters.Web.Days;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Requests;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Permanent;

/// <summary>
/// The one address under which a page should be known, whatever else stood in the address that was asked for: filters
/// and a reader's place go, the two days stay where they are not today.
/// </summary>
public sealed class CanonicalLink(AskedClocks asked, IOptions<SiteAddress> site)
{
    /// <returns>None for a page that refuses: it stands for no address.</returns>
    public string? Address(HttpContext context)
    {
        if (context.Response.StatusCode != StatusCodes.Status200OK)
        {
            return null;
        }

        var isNotKept = context.GetEndpoint()?.Metadata.GetMetadata<NotKeptAttribute>() is not null;
        return site.Value.Absolute(context.Request, PathOf(context.Request) + (isNotKept ? "" : asked.Query));
    }

    /// <summary>Routing takes capitals and a slash at the end for the same page.</summary>
    private static string PathOf(HttpRequest request)
    {
        var path = (request.Path.Value ?? "").TrimEnd('/').ToLowerInvariant();
        return path.Length == 0 ? "/" : path;
    }
}
