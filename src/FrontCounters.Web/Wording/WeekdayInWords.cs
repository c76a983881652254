using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Web.Wording;

/// <summary>Open counters that are not so on that day of the week.</summary>
public static class WeekdayInWords
{
    /// <summary><c>; by stated hours, one is shut on Saturdays</c>, to end a sentence that counts them. Blank where there is none.</summary>
    public static string Shut(IReadOnlyList<CounterOnADay> counters, DateOnly on)
    {
        var shut = counters.Count(counter => counter.State.IsShutOn(on.DayOfWeek));
        return shut switch
        {
            0 => "",
            1 when counters.Count(counter => counter.State.IsOpen) == 1 => $"; by stated hours, it is shut on {on.DayOfWeek}s",
            _ => $"; by stated hours, {Say.Number(shut)} {Say.Verb(shut, "is", "are")} shut on {on.DayOfWeek}s",
        };
    }
}
