using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

public static class ServicesSince
{
    /// <summary>
    /// Goes back through the periods that say the same: a period may begin where only what it rests on changes. From
    /// what is more than due it goes no further back than that: what was only due before need not have happened.
    /// </summary>
    /// <returns>None where the state rests on a plan, or on nothing.</returns>
    public static ServiceSince? Since(this CounterState state)
    {
        if (state.Basis is not Period period)
        {
            return null;
        }

        var earlier = period.Station.Periods.Where(other => other.From < period.From)
            .OrderByDescending(other => other.From).ToList();
        var same = earlier
            .TakeWhile(other => IsSame(other) && (state.IsDue || !other.IsDue(state.Known)))
            .ToList();
        var first = same.Count == 0 ? period : same[^1];
        var before = earlier.ElementAtOrDefault(same.Count);
        return new ServiceSince(
            first.From, before, before is null or { Service: Service.Unknown } || IsSame(before));

        bool IsSame(Period other) => other.Service == period.Service && Equals(other.Hours, period.Hours);
    }
}

/// <summary>Since when a counter has offered what it offers.</summary>
/// <param name="Day">The first day that the record has of it.</param>
/// <param name="Before">What was before that day; none where that is before the record.</param>
/// <param name="MayBeOlder">True where it may have been the same before: that is not known, or was only due.</param>
public sealed record ServiceSince(DateOnly Day, Period? Before, bool MayBeOlder);
