using System.Globalization;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>
/// Where other sites tell the way to a counter. The addresses carry the counter's place and nothing of the reader's, who is
/// asked for a start there.
/// </summary>
public static class WayThere
{
    public static string OnFoot(StationPoint point) => string.Create(
        CultureInfo.InvariantCulture,
        $"https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to={point.Position.Latitude},{point.Position.Longitude}");

    /// <summary>Of Transport for London, which knows the hour, with night buses at night, and tells of walking too.</summary>
    public static string ByPublicTransport(CounterOnADay counter, StationPoint point) =>
        $"https://tfl.gov.uk/plan-a-journey/results{QueryString.Create("InputTo", counter.Address?.Postcode ?? Coordinates(point))}";

    private static string Coordinates(StationPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Position.Latitude},{point.Position.Longitude}");
}
