using FrontCounters.Web.Figures;
using FrontCounters.Web.Maps;
using FrontCounters.Web.OpenApi;
using FrontCounters.Web.Pages.Areas;
using FrontCounters.Web.Pages.Boroughs;
using FrontCounters.Web.Pages.Data;
using FrontCounters.Web.Pages.Figures;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Pages.Rounds;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Reports;
using FrontCounters.Web.Requests;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web;

/// <summary>What pages, and files that are no data, can be asked. A page beside data is asked what its data is, unless it stands here.</summary>
public static class SiteQueries
{
    private static readonly Dictionary<string, IReadOnlyList<AskedParameter>> ByRoute = new(StringComparer.Ordinal)
    {
        ["/embed/boroughs/{slug}"] = [Release, On, Known],
        ["/corrections"] = [PartOfList, On, Known],
        ["/wards"] = [AreaParameters.Sort, PartOfList, On, Known],
        ["/figures"] = [.. AskedFigures.Parameters, PartOfList, On, Known],
        ["/rounds/{slug}"] = [FindingRounds.StageOnMap, On, Known],
        ["/nearest"] =
        [
            NearestQuestion.FromParameter, NearestQuestion.WhenParameter, NearestQuestion.AtParameter, NearestQuestion.NeedParameter,
            On, Known,
        ],
        [PictureAddress.Nearest + PictureAddress.Svg] = [NearestQuestion.FromParameter, Known],
        [PictureAddress.Nearest + PictureAddress.Png] = [NearestQuestion.FromParameter, Known],
        [PictureAddress.Distances + PictureAddress.Svg] = [AskedCounterKind.Parameter, On, Known],
        [PictureAddress.Distances + PictureAddress.Png] = [AskedCounterKind.Parameter, On, Known],
        [ReportAddress.Path] = [AskedReport.FactParameter, AskedReport.PageParameter],
        [MapOutlines.Address] = [Release, Flat],
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

    public static readonly DeclaredQueries Declared = new(
        ByRoute.Concat(SiteDownloads.Addresses.All.Select(data => KeyValuePair.Create(data.Address, data.Parameters)))
            .DistinctBy(declared => declared.Key)
            .ToDictionary(StringComparer.Ordinal));
}
