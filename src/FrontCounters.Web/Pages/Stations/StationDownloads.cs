using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Stations;

public static class StationDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new(
            "/stations",
            "Front counters",
            "Every counter with its state and place on a day, by name. A closing day is in closingDay, never in from.",
            [On, Known, .. AskedStations.Parameters])
        {
            Asked = [AskedStations.BoroughParameter],
        },
        new("/stations/{slug}", "One front counter", "Its periods, decisions, addresses and disagreements.", [StationSlug, On, Known]),
    ];

    public static void MapStationDownloads(this IEndpointRouteBuilder app)
    {
        app.MapPlaces("/stations", Stations);
        app.MapItem("/stations/{slug}", Station, station => station.Periods);
        app.MapGeoJson("/stations/{slug}", Feature);
    }

    private static OrRefusal<Listing<StationItem>> Stations(RequestContext answering, HttpContext context) =>
        context.Request.ReadStationFilter(answering.Record, answering.Asked).Select(filter =>
        {
            var london = answering.Record.LondonOn(answering.Asked.Clocks).Matching(filter);
            return answering.List(london.Counters.Select(counter => StationItem.FromCounter(answering.Record, counter))) with
            {
                Open = london.Open,
                OpenTwentyFourHours = london.OpenTwentyFourHours,
            };
        });

    private static OrRefusal<StationAnswer> Station(RequestContext answering, HttpContext context) =>
        Asked(answering, context).Select(counter => new StationAnswer(counter, answering));

    private static OrRefusal<Listing<StationItem>> Feature(RequestContext answering, HttpContext context) =>
        Asked(answering, context).Select(counter => answering.List([StationItem.FromCounter(answering.Record, counter)]));

    private static OrRefusal<CounterOnADay> Asked(RequestContext answering, HttpContext context) =>
        answering.Record.FindStation((string)context.Request.RouteValues["slug"]!)
            .Select(station => answering.Record.CounterOn(station, answering.Asked.Clocks));
}
