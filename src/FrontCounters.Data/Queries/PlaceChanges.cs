using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries;

/// <summary>How a place's nearest counters have changed: before and after each round, and now.</summary>
public static class PlaceChanges
{
    /// <returns>Oldest first, today last. What came after <paramref name="known"/> is left out.</returns>
    public static IReadOnlyList<PlaceThen> ChangesFor(
        this CounterRecord record, Place place, DateOnly today, DateOnly known) =>
        [.. record.DaysToTell(today, known).Select(day => record.Then(place, day))];

    private static PlaceThen Then(this CounterRecord record, Place place, ToldDay day) => new(
        day.Stage,
        record.NearestTo(place, Need.TwentyFourHours, day.Clocks),
        record.NearestTo(place, Need.Any, day.Clocks));
}
