using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Stations;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>What became of a counter that is not open, in one sentence for somebody who asked for it by name.</summary>
public static class ClosingInWords
{
    /// <summary><c>The front counter at Ealing closed on 14 December 2017</c>; one that was only due is told as due.</summary>
    public static string Sentence(CounterOnADay counter, AskedClocks asked)
    {
        var name = counter.Station.Name;
        return ClosingDay.FromState(counter.State) switch
        {
            null => $"{StationInWords.Heading(counter, asked)}; no source that we hold says when it closed",
            { IsDue: true } due =>
                Tense.Opened($"the front counter at {name} was due to close on {Say.Day(due.Day)}", asked),
            var closed => Tense.Opened($"the front counter at {name} closed on {Say.Day(closed.Day)}", asked),
        };
    }
}
