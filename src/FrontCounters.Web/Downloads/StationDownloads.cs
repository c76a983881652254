using FrontCounters.Data.Queries;

namespace FrontCounters.Web.Downloads;

public static class StationDownloads
{
    public static void MapStationDownloads(this IEndpointRouteBuilder app)
    {
        app.MapPlaces("/stations", (answering, context) =>
        {
            var london = answering.Record.LondonOn(answering.Asked.Clocks);
            return answering.List(london.Counters.Select(StationItem.Of)) with
            {
                Open = london.Open,
                OpenTwentyFourHours = london.OpenTwentyFourHours,
            };
        });
    }
}
