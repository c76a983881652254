using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>Which counters are nearest to a place on a day, by day and by night, and what was nearest before.</summary>
/// <param name="ByDay">Those open to the public at some time of the week.</param>
/// <param name="ByNight">Those open day and night.</param>
/// <param name="Changes">What was nearest before and after each round; today last.</param>
public sealed record NearestByDayAndNight(
    NearestAnswer ByDay, NearestAnswer ByNight, IReadOnlyList<NearestAtMilestone> Changes)
{
    public Place Place => ByDay.Place;

    public Clocks Clocks => ByDay.Clocks;

    /// <summary>The nearest of each, where there is one: one counter where the nearest is open day and night.</summary>
    public IReadOnlyList<CounterAtADistance> Nearest =>
    [
        .. new[] { ByDay.Nearest, ByNight.Nearest }.OfType<CounterAtADistance>()
            .DistinctBy(counter => counter.Counter.Station.Slug),
    ];
}

public static class NearestToAnArea
{
    /// <summary>The one answer that an area's page, its data and its copies give.</summary>
    /// <param name="record">The record.</param>
    /// <param name="place">The area.</param>
    /// <param name="clocks">The two days.</param>
    /// <param name="today">The last day of the changes.</param>
    public static NearestByDayAndNight NearestByDayAndNight(
        this CounterRecord record, Place place, Clocks clocks, DateOnly today)
    {
        var from = record.From(place);
        return new NearestByDayAndNight(
            from.Nearest(Need.Any, clocks), from.Nearest(Need.TwentyFourHours, clocks), from.Changes(today, clocks.Known));
    }
}
