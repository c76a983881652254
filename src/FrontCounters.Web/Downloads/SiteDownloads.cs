using FrontCounters.Web.Feeds;
using FrontCounters.Web.Maps;

namespace FrontCounters.Web.Downloads;

/// <summary>Every data address of the site, noun by noun.</summary>
public static class SiteDownloads
{
    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        app.MapBoroughDownloads();
        app.MapStationDownloads();
        app.MapRoundDownloads();
        app.MapNearestDownloads();
        app.MapSourceDownloads();
        app.MapQuotationDownloads();
        app.MapDisagreementDownloads();
        app.MapEvidenceDownloads();
        app.MapPeopleDownloads();
        app.MapTimelineDownloads();
        app.MapPictures();
        app.MapSearchDownloads();
        app.MapCorrectionDownloads();
        app.MapFeeds();
        app.MapDataDownloads();
        app.MapOutlinesOfLand();
    }
}
