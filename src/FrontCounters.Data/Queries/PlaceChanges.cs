using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries;

/// <summary>How a place's nearest counters have changed: before and after each round, and now.</summary>
public static class PlaceChanges
{
    /// <returns>Oldest first, today last. What came after <paramref name="known"/> is left out.</returns>
    public static IReadOnlyList<PlaceThen> ChangesFor(
        this CounterRecord record, Place place, DateOnly today, DateOnly known)
    {
        var ways = Way.AllFrom(place, record);
        return
        [
            .. record.DaysToTell(today, known).Select(day => new PlaceThen(
                day.Stage,
                record.SeenOn(Need.TwentyFourHours, day.Clocks).NearestTo(place, ways),
                record.SeenOn(Need.Any, day.Clocks).NearestTo(place, ways))),
        ];
    }
}
