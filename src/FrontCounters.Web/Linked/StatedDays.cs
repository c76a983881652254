using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Linked;

/// <summary>
/// The days around today of which a counter's weekly hours are stated: from one bank holiday to the next. schema.org has
/// no word for hours that nobody states, so what stretched over a bank holiday would say that the counter is open on it.
/// </summary>
/// <param name="First">Inclusive.</param>
/// <param name="Last">Inclusive; the page is written anew each day, and so tells of the days that follow in time.</param>
internal sealed record StatedDays(DateOnly First, DateOnly Last)
{
    /// <returns>None where the service ends before there is such a day.</returns>
    public static StatedDays? Around(DateOnly today, CounterState state)
    {
        var first = today;
        while (BankHolidays.Include(first))
        {
            first = first.AddDays(1);
        }

        if (first >= state.To)
        {
            return null;
        }

        var last = first;
        while (last.AddDays(1) is var next && !BankHolidays.Include(next) && !(next >= state.To))
        {
            last = next;
        }

        while (first.AddDays(-1) is var before && !BankHolidays.Include(before) && !(before < state.From))
        {
            first = before;
        }

        return new StatedDays(first, last);
    }
}
