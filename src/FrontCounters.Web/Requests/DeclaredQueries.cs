using FrontCounters.Web.Downloads;
using FrontCounters.Web.Maps;
using FrontCounters.Web.OpenApi;
using FrontCounters.Web.Pages.Data;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Reports;
using static FrontCounters.Web.Requests.AskedParameters;

namespace FrontCounters.Web.Requests;

/// <summary>
/// The query parameters that each end point declares. Nothing else of a query reaches the code that answers. A page
/// declares what its data does; what has no data stands here.
/// </summary>
public static class DeclaredQueries
{
    private static readonly IReadOnlyList<AskedParameter> TwoDays = [On, Known];

    private static readonly Dictionary<string, IReadOnlyList<AskedParameter>> WithoutData = new(StringComparer.Ordinal)
    {
        ["/embed/boroughs/{slug}"] = [AskedParameters.Release, On, Known],
        ["/corrections"] = [PartOfList, On, Known],
        ["/wards"] = [AreaParameters.Sort, PartOfList, On, Known],
        ["/figures"] = [.. AskedParameters.Figures, PartOfList, On, Known],
        ["/rounds/{slug}"] = [StageOnMap, On, Known],
        ["/nearest"] = [From, When, At, Need, On, Known],
        [PictureDownloads.Nearest + PictureDownloads.Svg] = [From, Known],
        [PictureDownloads.Nearest + PictureDownloads.Png] = [From, Known],
        [PictureDownloads.Distances + PictureDownloads.Svg] = [CounterKind, On, Known],
        [PictureDownloads.Distances + PictureDownloads.Png] = [CounterKind, On, Known],
        [ReportAddress.Path] = [ReportedFact, ReportedPage],
        [MapOutlines.Address] = [AskedParameters.Release, Flat],
        [SiteDescription.Address] = [],
        [Robots.Address] = [],
        [Sitemap.Address] = [],
        [SecurityText.Address] = [],
        [$"/data/{ReleaseFiles.ZipName}"] = [],
        [$"/data/{ReleaseFiles.SqliteName}"] = [],
        ["/data/api"] = [],
        ["/health/live"] = [],
        ["/health/ready"] = [],
        ["/error"] = [],
    };

    /// <param name="route">The route's template.</param>
    /// <param name="data">The form of a data address; none of any other.</param>
    /// <param name="file">A feed or calendar; none of any other.</param>
    public static IReadOnlyList<AskedParameter> Parameters(string route, DataAnswer? data, FileAnswer? file)
    {
        var declared = data?.Parameters
            ?? (file is { HasFilters: true } ? file.Parameters : null)
            ?? WithoutData.GetValueOrDefault(route)
            ?? DataAddresses.All.FirstOrDefault(described => described.Address == route)?.Parameters
            ?? TwoDays;
        return
        [
            .. declared.Where(parameter => !parameter.IsInPath && !TwoDays.Contains(parameter)),
            .. TwoDays.Where(declared.Contains),
        ];
    }
}
