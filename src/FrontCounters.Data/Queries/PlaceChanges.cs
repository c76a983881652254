using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries;

/// <summary>How a place's nearest counters have changed: before and after each round, and now.</summary>
public static class PlaceChanges
{
    // The list of 6 August 2025 as it stood that month, on a day by which all of it was to be done.
    private const string ListStage = "list-august";
    private static readonly Clocks UnderTheList = new(new DateOnly(2026, 4, 1), new DateOnly(2025, 8, 20));

    private static readonly DateOnly[] Days = [new(2017, 6, 30), new(2018, 1, 1), new(2025, 7, 1)];

    /// <returns>Oldest first, today last. What came after <paramref name="known"/> is left out.</returns>
    public static IReadOnlyList<PlaceThen> ChangesFor(
        this CounterRecord record, Place place, DateOnly today, DateOnly known)
    {
        var list = record.Stages.FirstOrDefault(stage => stage.Slug == ListStage);
        return
        [
            .. Days.Where(day => day <= known).Select(day => record.Then(place, new Clocks(day, known))),
            .. UnderTheList.Known <= known && list is not null
                ? [record.Then(place, UnderTheList) with { Stage = list }]
                : Array.Empty<PlaceThen>(),
            record.Then(place, new Clocks(today, known)),
        ];
    }

    private static PlaceThen Then(this CounterRecord record, Place place, Clocks clocks)
    {
        var london = record.LondonOn(clocks);
        return new PlaceThen(
            null,
            record.NearestTo(place, Need.TwentyFourHours, london),
            record.NearestTo(place, Need.Any, london));
    }
}
