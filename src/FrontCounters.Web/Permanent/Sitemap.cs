using System.Globalization;
using System.Xml.Linq;
using FrontCounters.Data;
using FrontCounters.Web.Days;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Permanent;

/// <summary>
/// <c>/sitemap.xml</c>: every permanent page but those of single facts, with the day of its newest source. It never claims that a page is fresher
/// than its evidence.
/// </summary>
public static class Sitemap
{
    public const string Address = "/sitemap.xml";

    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSitemap(this IEndpointRouteBuilder app) => app.MapMethods(
        Address,
        DownloadEndpoints.GetAndHead,
        (HttpContext context, CounterRecord record, AskedClocks asked, IOptions<SiteAddress> site) =>
        {
            var pages = PermanentPages.All(record, asked.Today).Where(page => page.IsInSitemap);
            var written = new XElement(Schema + "urlset", pages.Select(page => new XElement(
                Schema + "url",
                new XElement(Schema + "loc", site.Value.Absolute(context.Request, page.Path)),
                page.Newest is { } day
                    ? new XElement(Schema + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                    : null)));
            return Results.Text(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + written, "application/xml; charset=utf-8");
        });
}
