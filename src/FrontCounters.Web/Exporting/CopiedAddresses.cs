using FrontCounters.Data;
using FrontCounters.Data.Time;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Previews;
using Microsoft.AspNetCore.StaticAssets;

namespace FrontCounters.Web.Exporting;

/// <summary>Where the walk over the site begins. Nothing is listed here: all of it is asked of the site itself.</summary>
/// <param name="Pages">What the sitemap lists.</param>
/// <param name="Others">Files beside pages, pictures of links, and the files of which pages are made.</param>
public sealed record CopiedAddresses(IReadOnlyList<string> Pages, IReadOnlyList<string> Others)
{
    public static CopiedAddresses FromSite(IServiceProvider site)
    {
        var record = site.GetRequiredService<CounterRecord>();
        var pages = PermanentPages.All(record, site.GetRequiredService<LondonClock>().Today);
        var assets = site.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
            .OfType<StaticAssetDescriptor>()
            .Select(asset => $"/{asset.Route}")
            // The compressed forms of a file are answers to its own address.
            .Where(route => !route.EndsWith(".gz", StringComparison.Ordinal) && !route.EndsWith(".br", StringComparison.Ordinal));
        return new CopiedAddresses(
            [.. pages.Select(page => page.Path), .. SiteCopy.AnsweredByScript],
            [
                .. site.GetRequiredService<FilesBesidePages>().Beside(pages)
                    .Concat(PreviewAddress.All(record).Select(preview => preview.Picture))
                    .Concat(assets)
                    .Distinct(StringComparer.Ordinal),
            ]);
    }
}
