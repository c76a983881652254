using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Boroughs;

/// <summary>What one borough has on a day, and where its people would go.</summary>
/// <param name="Count">The borough with its counters.</param>
/// <param name="Clocks">The two days asked about.</param>
/// <param name="NearestOpen">The nearest open counter to the middle of its postcodes, in or outside it.</param>
/// <param name="NearestTwentyFourHours">The nearest open day and night.</param>
/// <param name="NotPlaced">
/// Open counters whose place is not known, in boroughs that reach as near as the nearest one: they may be nearer.
/// </param>
public sealed record BoroughAnswer(
    BoroughCount Count,
    Clocks Clocks,
    CounterAtADistance? NearestOpen,
    CounterAtADistance? NearestTwentyFourHours,
    IReadOnlyList<CounterOnADay> NotPlaced)
{
    /// <summary>The record's first day.</summary>
    public required DateOnly RecordBegins { get; init; }

    /// <summary>The nearest counters that lie in other boroughs, nearest first.</summary>
    public IReadOnlyList<CounterAtADistance> Outside =>
    [
        .. new[] { NearestOpen, NearestTwentyFourHours }
            .OfType<CounterAtADistance>()
            .Where(away => away.Counter.Station.BoroughSlug != Count.Borough.Slug)
            .DistinctBy(away => away.Counter.Station.Slug),
    ];

    /// <summary>What list, map and GeoJSON show, in one order: its own counters, then the nearest others.</summary>
    public IReadOnlyList<CounterOnADay> Shown => [.. Count.Counters, .. Outside.Select(away => away.Counter)];

    /// <summary>
    /// The counters that the answer rests on: the open ones, else those not known, else those that closed last.
    /// </summary>
    public IReadOnlyList<CounterOnADay> Deciding
    {
        get
        {
            List<CounterOnADay> leading =
                [.. Count.Counters.Where(counter => counter.State.Service != Service.None)];
            var closedLast = Count.Counters.Max(counter => counter.State.From);
            return leading.Count > 0
                ? leading
                : [.. Count.Counters.Where(counter => counter.State.From == closedLast)];
        }
    }

    /// <summary>The counters of which the count rests on a plan alone: no source says that it happened.</summary>
    public IReadOnlyList<CounterOnADay> Due => [.. Count.Counters.Where(counter => counter.State.IsCountedOnAPlan)];

    /// <summary>The days on which that was due.</summary>
    public IReadOnlyList<DateOnly> DueDays =>
        [.. Due.Select(counter => counter.State.From).OfType<DateOnly>().Distinct().Order()];

    /// <summary>The newest source by then that the answer itself rests on.</summary>
    public Source? NewestSource => Deciding.Concat(Due).NewestSource();
}
