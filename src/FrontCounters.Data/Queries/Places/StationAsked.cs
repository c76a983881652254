using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

public static class StationAsked
{
    /// <summary>The station that a place was asked for as, on the map or not, or whose name it has; none where it was asked for otherwise.</summary>
    public static Station? StationAskedFor(this CounterRecord record, PlaceAnswer answer) => answer switch
    {
        { Place: { Kind: PlaceKind.Station } place } => record.Station(place.Code[PlaceByName.StationPrefix.Length..]),
        { Place: { StationSlug: { } slug } } => record.Station(slug),
        { Unknown: { Reason: PlaceReason.StationNotPlaced } unknown } =>
            record.Stations.FirstOrDefault(station => station.Name == unknown.Part),
        _ => null,
    };
}
