using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>What is announced for a counter for days to come, for a page that may be read on one of them.</summary>
public static class AnnouncedInWords
{
    /// <summary><c>From 1 December 2026: open Monday to Friday 10am to 9pm (announced on 3 November 2026, due 1 December 2026)</c></summary>
    /// <param name="record">What is known.</param>
    /// <param name="station">Whose counter.</param>
    /// <param name="day">Today, and the day of knowing.</param>
    /// <returns>Each day on which what it offers is to change, with a sentence; none where nothing is announced.</returns>
    public static IEnumerable<(DateOnly From, string Sentence)> For(CounterRecord record, Station station, DateOnly day)
    {
        var before = record.StateOf(station, new Clocks(day, day));
        for (var turn = record.NextChange(station, day); turn is { } on; turn = record.NextChange(station, on))
        {
            var clocks = new Clocks(on, day);
            var then = record.StateOf(station, clocks);
            if (then.Service != before.Service || !Equals(then.Hours, before.Hours))
            {
                yield return (on, $"From {Say.Day(on)}: {Say.Uncapital(StateInWords.Sentence(then))} ({CounterInWords.Standing(then, clocks)})");
            }

            before = then;
        }
    }
}
