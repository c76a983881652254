using FrontCounters.Web.Downloads;
using FrontCounters.Web.Responses;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Permanent;

/// <summary><c>/robots.txt</c>: everything may be read but answers to a reader's own question.</summary>
public static class Robots
{
    public const string Address = "/robots.txt";

    /// <summary>Beginnings of addresses. The bare forms may be read, and say themselves not to be kept.</summary>
    private static readonly string[] Disallowed =
    [
        "/nearest?", "/nearest.", "/search?", "/search.", "/quotations/check?", "/quotations/check.",
        "/report?", "/health/",
    ];

    public static void MapRobots(this IEndpointRouteBuilder app) => app.MapMethods(
        Address,
        DownloadEndpoints.GetAndHead,
        (HttpContext context, IOptions<SiteAddress> site) => Results.Text(
            "User-agent: *\n"
            + string.Concat(Disallowed.Select(beginning => $"Disallow: {beginning}\n"))
            + $"\nSitemap: {site.Value.Of(context.Request, Sitemap.Address)}\n"));
}
