using FrontCounters.Data.Queries;
using FrontCounters.Web.Asking;

namespace FrontCounters.Web.Downloads;

public static class StationDownloads
{
    public static void MapStationDownloads(this IEndpointRouteBuilder app)
    {
        app.MapPlaces("/stations", Stations);
        app.MapItem("/stations/{slug}", Station, station => station.Periods);
        app.MapGeoJson("/stations/{slug}", Feature);
    }

    private static Listing<StationItem>? Stations(Answering answering, HttpContext context)
    {
        if (context.ReadStationFilter(answering.Record, answering.Asked) is not { } filter)
        {
            return null;
        }

        var london = answering.Record.LondonOn(answering.Asked.Clocks).Matching(filter);
        return answering.List(london.Counters.Select(StationItem.Of)) with
        {
            Open = london.Open,
            OpenTwentyFourHours = london.OpenTwentyFourHours,
        };
    }

    private static StationAnswer? Station(Answering answering, HttpContext context) =>
        Asked(answering, context) is { } counter ? new StationAnswer(counter, answering) : null;

    private static Listing<StationItem>? Feature(Answering answering, HttpContext context) =>
        Asked(answering, context) is { } counter ? answering.List([StationItem.Of(counter)]) : null;

    private static CounterOnADay? Asked(Answering answering, HttpContext context) =>
        context.FindStation(answering.Record, (string)context.Request.RouteValues["slug"]!) is { } station
            ? answering.Record.CounterOn(station, answering.Asked.Clocks)
            : null;
}
