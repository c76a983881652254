using FrontCounters.Web.Downloads;
using FrontCounters.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Permanent;

/// <summary>
/// <c>/robots.txt</c>: everything may be read. What is not to be kept, an answer to a reader's own question, says so itself
/// (<c>X-Robots-Tag: noindex</c>), and only a crawler that may read it learns of it: a forbidden address is listed all the
/// same where somebody links to it, with the place that stands in it.
/// </summary>
public static class Robots
{
    public const string Address = "/robots.txt";

    public static void MapRobots(this IEndpointRouteBuilder app) => app.MapMethods(
        Address,
        DownloadEndpoints.GetAndHead,
        (HttpContext context, IOptions<SiteAddress> site) => Results.Text(
            $"User-agent: *\nDisallow:\n\nSitemap: {site.Value.Absolute(context.Request, Sitemap.Address)}\n"));
}
