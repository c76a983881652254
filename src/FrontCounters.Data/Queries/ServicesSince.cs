using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

public static class ServicesSince
{
    /// <summary>
    /// Goes back through the periods that say the same: a period may begin where only what it rests on changes.
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
            .TakeWhile(other => other.Service == period.Service && Equals(other.Hours, period.Hours))
            .ToList();
        var first = same.Count == 0 ? period : same[^1];
        return new ServiceSince(first.From, earlier.ElementAtOrDefault(same.Count));
    }
}
