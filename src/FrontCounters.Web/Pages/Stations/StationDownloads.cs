using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Stations;

public static class StationDownloads
{
    public static void MapStationDownloads(this IEndpointRouteBuilder app)
    {
        app.MapPlaces("/stations", Stations);
        app.MapItem("/stations/{slug}", Station, station => station.Periods);
        app.MapGeoJson("/stations/{slug}", Feature);
    }

    private static Listing<StationItem>? Stations(RequestContext answering, HttpContext context)
    {
        if (context.ReadStationFilter(answering.Record, answering.Asked) is not { } filter)
        {
            return null;
        }

        var london = answering.Record.LondonOn(answering.Asked.Clocks).Matching(filter);
        return answering.List(london.Counters.Select(counter => StationItem.Of(answering.Record, counter))) with
        {
            Open = london.Open,
            OpenTwentyFourHours = london.OpenTwentyFourHours,
        };
    }

    private static StationAnswer? Station(RequestContext answering, HttpContext context) =>
        Asked(answering, context) is { } counter ? new StationAnswer(counter, answering) : null;

    private static Listing<StationItem>? Feature(RequestContext answering, HttpContext context) =>
        Asked(answering, context) is { } counter ? answering.List([StationItem.Of(answering.Record, counter)]) : null;

    private static CounterOnADay? Asked(RequestContext answering, HttpContext context) =>
        context.FindStation(answering.Record, (string)context.Request.RouteValues["slug"]!) is { } station
            ? answering.Record.CounterOn(station, answering.Asked.Clocks)
            : null;
}
