using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

public static class PeriodInWords
{
    /// <summary><c>Acton: open day and night; a change was due on 3 March 2026</c></summary>
    /// <param name="period">What the counter offered.</param>
    /// <param name="known">Only sources published by then count.</param>
    public static string Line(Period period, DateOnly known)
    {
        var state = States.InPeriod(period, known);
        return $"{period.Station.Name}: {Say.Uncapital(StateInWords.Sentence(state))}, {Since(state)}{Until(state)}";
    }

    private static string Since(CounterState state) => state switch
    {
        { IsDue: true } => StateInWords.Words(state),
        { BeginsTheRecord: true, From: { } from } => $"from the record’s first day, {Say.Day(from)}",
        _ => $"from {Say.Day(state.From!.Value)}",
    };

    /// <summary>A period that a plan is to end is not told as ended.</summary>
    private static string Until(CounterState state) => state switch
    {
        { To: null } => "",
        { NextIsTheSame: true } => $"; {CounterInWords.Until(state)}",
        { EndIsDue: true, To: { } to } when to > state.Known => $"; a change is due on {Say.Day(to)}",
        { EndIsDue: true, To: { } to } => $"; a change was due on {Say.Day(to)}, not confirmed since",
        { To: { } to } => $" until {Say.Day(to)}",
    };
}
