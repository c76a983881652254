using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>The day from which a counter was no longer open to the public, or was due to be no longer.</summary>
/// <param name="Day">The first day without it.</param>
/// <param name="Standing">How well the day is established; scheduled where nothing held says that it came so.</param>
/// <param name="IsDue">True where no source held says that it closed: never told as having happened.</param>
/// <param name="Basis">The period or decision that says so.</param>
public sealed record ClosingDay(DateOnly Day, Standing Standing, bool IsDue, Fact Basis)
{
    /// <summary>
    /// The day on which the counter last closed, as far as it is known. None while it is open, and none where it is
    /// not recorded as open just before: then no source says when it closed.
    /// </summary>
    public static ClosingDay? FromState(CounterState state) => state switch
    {
        { Service: not Service.None } => null,
        { Basis: Period period } when state.Since() is { MayBeOlder: false } since =>
            FromPeriod(period.Station.Periods.First(closed => closed.From == since.Day), state.Known),
        { Basis: Decision { Effective: { } day } decision } => new(day, Standing.Scheduled, true, decision),
        _ => null,
    };

    /// <summary>
    /// The same, and where it is not recorded as open just before, or may have opened in between, the first day on which
    /// it is known to be closed after it was last known to be open: it closed by then. None of one that the record never
    /// has open.
    /// </summary>
    public static ClosingDay? ByTheLatest(CounterState state)
    {
        if (FromState(state) is not null || state is not { Service: Service.None, Basis: Period period })
        {
            return FromState(state);
        }

        var known = period.Station.PeriodsKnown(state.Known).Where(earlier => earlier.From <= period.From).ToList();
        var open = known.FindLastIndex(earlier => earlier.Service.IsOpen());
        return open < 0 ? null : FromPeriod(known.Skip(open).First(earlier => earlier.Service == Service.None), state.Known);
    }

    internal static ClosingDay FromPeriod(Period closed, DateOnly known) =>
        new(closed.From, closed.StandingOn(known), closed.IsDue(known) || GoesOnOnlyDue(closed, known), closed);

    /// <summary>
    /// Where sources give two days, two periods say that it is closed, the later from the day by which both had passed.
    /// While that one is only due, no source says that it closed on either.
    /// </summary>
    private static bool GoesOnOnlyDue(Period closed, DateOnly known) =>
        closed.ConfirmedBy(known) is null
        && closed.Next(known) is { Service: Service.None } next
        && (next.IsDue(known) || GoesOnOnlyDue(next, known));
}
