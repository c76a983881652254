using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using NodaTime;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>
/// A place to ask from: the ways to every counter's point are found once, however many days, moments and needs are then
/// asked about.
/// </summary>
public sealed class NearestFrom
{
    private readonly CounterRecord record;

    internal NearestFrom(CounterRecord record, Place place) =>
        (this.record, Place, Ways) = (record, place, StraightLine.AllFrom(place, record));

    public Place Place { get; }

    /// <summary>Nearest first, ties by the station's slug.</summary>
    internal IReadOnlyList<StraightLine> Ways { get; }

    /// <summary>Of a whole day, at whatever hour: <see cref="Need.Open"/> asks about a moment instead.</summary>
    /// <exception cref="ArgumentException">The need is <see cref="Need.Open"/>.</exception>
    public NearestAnswer Nearest(Need need, Clocks clocks) => record.SeenOn(need, clocks).NearestTo(this);

    /// <summary>The same of a whole day whose counters are at hand.</summary>
    public NearestAnswer Nearest(Need need, LondonOnADay london) =>
        new CounterSnapshot(record, london, need, at: null).NearestTo(this);

    /// <summary>At a moment, each counter with its state then.</summary>
    public NearestAnswer Nearest(Need need, ZonedDateTime at, DateOnly known) =>
        record.SeenAt(need, at, known).NearestTo(this);

    /// <summary>How the nearest counters have changed: before and after each round, and now.</summary>
    /// <returns>Oldest first, today last. What came after <paramref name="known"/> is left out.</returns>
    public IReadOnlyList<NearestAtMilestone> Changes(DateOnly today, DateOnly known) =>
    [
        .. record.MilestonesUpTo(today, known).Select(day => new NearestAtMilestone(
            day, Nearest(Need.TwentyFourHours, day.Clocks), Nearest(Need.Any, day.Clocks))),
    ];
}
