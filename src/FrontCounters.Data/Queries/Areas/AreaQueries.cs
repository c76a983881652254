using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;

namespace FrontCounters.Data.Queries.Areas;

/// <summary>What wards and constituencies lost: each from its middle, as its own page measures.</summary>
public static class AreaQueries
{
    /// <summary>Every ward, by borough and name, on the days that changes are told for.</summary>
    public static IReadOnlyList<AreaOverTime> WardsOverTime(this CounterRecord record, Clocks clocks) =>
        record.OverTime(AreaKind.Ward, record.Wards(), clocks);

    /// <summary>Every constituency, by name.</summary>
    public static IReadOnlyList<AreaOverTime> ConstituenciesOverTime(this CounterRecord record, Clocks clocks) =>
        record.OverTime(AreaKind.Constituency, record.Constituencies(), clocks);

    private static IReadOnlyList<AreaOverTime> OverTime(
        this CounterRecord record, AreaKind kind, IReadOnlyList<Area> areas, Clocks clocks)
    {
        var days = record.MilestonesUpTo(clocks.On, clocks.Known);
        // The ways to every counter are the same on all days.
        var from = new Lazy<IReadOnlyList<NearestFrom>>(() => [.. areas.Select(area => record.From(area.Place))]);
        var nearest = days.Select(day => record.Kept.GetOrAdd((kind, day.Clocks), _ => new AreasOnADay(from.Value, day.Clocks))).ToList();
        return
        [
            .. areas.Select((area, at) => new AreaOverTime(
                area, [.. days.Zip(nearest, (day, then) => new AreaOnADay(day, then.ByDay[at], then.ByNight[at]))])),
        ];
    }

    /// <summary>
    /// All areas of a kind on one day, kept apart from the others: of two questions about other days the days before and after
    /// each round are the same.
    /// </summary>
    private sealed class AreasOnADay(IReadOnlyList<NearestFrom> areas, Clocks clocks)
    {
        public NearestThere[] ByDay { get; } = [.. areas.Select(from => NearestThere.From(from.Nearest(Need.Any, clocks)))];

        public NearestThere[] ByNight { get; } = [.. areas.Select(from => NearestThere.From(from.Nearest(Need.TwentyFourHours, clocks)))];
    }
}
