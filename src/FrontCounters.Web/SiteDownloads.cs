using FrontCounters.Web.Downloads;
using FrontCounters.Web.Feeds;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Pages.Areas;
using FrontCounters.Web.Pages.Boroughs;
using FrontCounters.Web.Pages.Closures;
using FrontCounters.Web.Pages.Corrections;
using FrontCounters.Web.Pages.Data;
using FrontCounters.Web.Pages.Disagreements;
using FrontCounters.Web.Pages.Facts;
using FrontCounters.Web.Pages.Figures;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Pages.People;
using FrontCounters.Web.Pages.Quality;
using FrontCounters.Web.Pages.Quotations;
using FrontCounters.Web.Pages.Rounds;
using FrontCounters.Web.Pages.Search;
using FrontCounters.Web.Pages.Sources;
using FrontCounters.Web.Pages.Statements;
using FrontCounters.Web.Pages.Stations;
using FrontCounters.Web.Pages.Timeline;

namespace FrontCounters.Web;

/// <summary>Every data address of the site, noun by noun.</summary>
public static class SiteDownloads
{
    /// <summary>As the page about them lists them.</summary>
    public static readonly DataAddresses Addresses = new(
    [
        .. StationDownloads.Addresses,
        .. BoroughDownloads.Addresses,
        .. RoundDownloads.Addresses,
        .. QuotationDownloads.Addresses,
        .. PeopleDownloads.Addresses,
        .. TimelineDownloads.Addresses,
        .. ClosureDownloads.Addresses,
        .. FigureDownloads.Addresses,
        .. StatementDownloads.Addresses,
        .. DisagreementDownloads.Addresses,
        .. FactDownloads.Addresses,
        .. EvidenceDownloads.Addresses,
        .. CorrectionDownloads.Addresses,
        .. SearchDownloads.Addresses,
        .. SourceDownloads.Addresses,
        .. NearestDownloads.Addresses,
        .. AreaDownloads.Addresses,
        .. DataDownloads.Addresses,
    ]);

    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        app.MapBoroughDownloads();
        app.MapStationDownloads();
        app.MapRoundDownloads();
        app.MapNearestDownloads();
        app.MapAreaDownloads();
        app.MapSourceDownloads();
        app.MapQuotationDownloads();
        app.MapDisagreementDownloads();
        app.MapFactDownloads();
        app.MapEvidenceDownloads();
        app.MapPeopleDownloads();
        app.MapTimelineDownloads();
        app.MapClosureDownloads();
        app.MapFigureDownloads();
        app.MapStatementDownloads();
        app.MapPictures();
        app.MapSearchDownloads();
        app.MapCorrectionDownloads();
        app.MapFeeds();
        app.MapDataDownloads();
        app.MapOutlinesOfLand();
    }
}
