using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Boroughs;

/// <summary>How many of a borough's front counters are open on a day: counted once, since a page asks of each in many places.</summary>
public sealed class BoroughCount(Borough borough, IReadOnlyList<CounterOnADay> counters, bool isCounted)
{
    public Borough Borough => borough;

    /// <summary>All of the borough's: open ones first, then those not known, then closed ones.</summary>
    public IReadOnlyList<CounterOnADay> Counters => counters;

    /// <summary>
    /// False where the record cannot count: outside the Met's area, before its first day or as known before it, and
    /// where the newest plan names no station.
    /// </summary>
    public bool IsCounted => isCounted;

    /// <summary>Those known to be open; none where they cannot be counted.</summary>
    public int? Open { get; } = isCounted ? counters.Count(counter => counter.State.IsOpen) : null;

    /// <summary>Those known to be open day and night; none where they cannot be counted.</summary>
    public int? OpenTwentyFourHours { get; } = isCounted
        ? counters.Count(counter => counter.State.Service == Service.TwentyFourHours)
        : null;

    /// <summary>Those that no source settles: neither open nor closed.</summary>
    public int Unknown { get; } = counters.Count(counter => counter.State.Service == Service.Unknown);

    /// <summary>True where it is certain that none is open.</summary>
    public bool HasNone => Open == 0 && Unknown == 0;

    public IEnumerable<CounterOnADay> OpenCounters => Counters.Where(counter => counter.State.IsOpen);
}
