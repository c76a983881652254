using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Boroughs;

/// <summary>How many of a borough's front counters are open on a day.</summary>
/// <param name="Borough">Which borough.</param>
/// <param name="Counters">All of the borough's: open ones first, then those not known, then closed ones.</param>
/// <param name="IsCounted">
/// False where the record cannot count: outside the Met's area, before its first day or as known before it, and
/// where the newest plan names no station.
/// </param>
public sealed record BoroughCount(Borough Borough, IReadOnlyList<CounterOnADay> Counters, bool IsCounted)
{
    /// <summary>Those known to be open; none where they cannot be counted.</summary>
    public int? Open { get; } = IsCounted ? Counters.Count(counter => counter.State.IsOpen) : null;

    /// <summary>Those known to be open day and night; none where they cannot be counted.</summary>
    public int? OpenTwentyFourHours { get; } = IsCounted
        ? Counters.Count(counter => counter.State.Service == Service.TwentyFourHours)
        : null;

    /// <summary>Those that no source settles: neither open nor closed.</summary>
    public int Unknown { get; } = Counters.Count(counter => counter.State.Service == Service.Unknown);

    /// <summary>True where it is certain that none is open.</summary>
    public bool HasNone => Open == 0 && Unknown == 0;

    public IEnumerable<CounterOnADay> OpenCounters => Counters.Where(counter => counter.State.IsOpen);
}
