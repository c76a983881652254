using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>What one counter's state rests on, and since when it holds, as a list says it.</summary>
public static class CounterInWords
{
    /// <summary>
    /// <c>observed</c>; <c>due 3 March 2026, not confirmed since</c>; or, of a plan whose day was still to come,
    /// <c>planned on 6 August 2025, due by 31 December 2025</c>.
    /// </summary>
    public static string Standing(CounterState state, Clocks clocks) => state switch
    {
        { Basis: Decision decision } when clocks.On > clocks.Known =>
            $"planned on {Say.Day(decision.Stage.Date)}, {DecisionInWords.Due(decision)}",
        { Basis: Stage stage } => $"not named by the plan of {Say.Day(stage.Date)}",
        _ => Standing(state),
    };

    /// <summary>The same of a period, whatever day is asked about.</summary>
    public static string Standing(CounterState state) => state switch
    {
        { Service: Service.None, IsDue: true } when !IsAhead(state) && ClosingDay.FromState(state) is { } closing =>
            StateInWords.Due(state, closing.Day),
        _ when StaysSo(state) && !IsAhead(state) => $"announced to stay {Say.Uncapital(StateInWords.Words(state.Service, state.Standing))} from {Say.Day(state.From!.Value)}, not confirmed since",
        _ => StateInWords.Words(state),
    };

    /// <summary>True where what is due is that an open counter goes on as before.</summary>
    public static bool StaysSo(CounterState state) => state is { GoesOn: true, Service: not Service.None };

    /// <summary><c>is</c>, or of what is only due <c>should be</c>.</summary>
    public static string Is(CounterState state) => state.IsDue ? "should be" : "is";

    /// <summary>True where it was announced for a day that had not come by the day of knowing.</summary>
    public static bool IsAhead(CounterState state) => state.Basis is Period && state.From > state.Known;

    /// <summary><c>No front counter open. Since 14 December 2017. Before that: open, limited hours.</c></summary>
    public static string Told(CounterState state) => string.Join(
        ' ',
        new[] { StateInWords.Sentence(state), Since(state), Before(state) }
            .OfType<string>()
            .Select(sentence => $"{sentence}."));

    /// <summary>
    /// <c>Before that: open day and night</c>; for closed counters only, and none where what was before is not known.
    /// </summary>
    public static string? Before(CounterState state) =>
        state.Service == Service.None && state.Since() is { MayBeOlder: false, Before: { } before }
            ? $"Before that: {StateInWords.Words(before.Service, before.Standing).ToLowerInvariant()}"
            : null;

    /// <summary>
    /// <c>until 14 December 2017</c>. A change that was only due has not ended it, nor have other sources for the same.
    /// </summary>
    public static string Until(CounterState state) => state switch
    {
        { To: null } => "no end known",
        { To: { } to, NextIsTheSame: true, EndIsDue: true, Service: not Service.None } => $"announced to stay open from {Say.Day(to)}",
        { To: { } to, NextIsTheSame: true } => $"the same from {Say.Day(to)}",
        { To: { } to, EndIsDue: true } => $"a change {(to > state.Known ? "is" : "was")} due on {Say.Day(to)}",
        { To: { } to } => $"until {Say.Day(to)}",
    };

    /// <summary><c>Since 14 December 2017</c>; none where the standing gives the day, or nobody knows it.</summary>
    public static string? Since(CounterState state) => (state.Service, state.Since()) switch
    {
        (Service.Unknown, _) or (_, null) => null,
        (Service.None, _) when state.IsDue => null,
        (_, { Day: var day }) when state.IsDue && day == state.From => null,
        (_, { Before: null } since) => $"Since before {Say.Month(since.Day)}",
        (_, { MayBeOlder: true } since) => $"At least since {Say.Day(since.Day)}",
        (_, { } since) => $"Since {Say.Day(since.Day)}",
    };

    /// <summary><c>3.4 miles (5.5 km) north-east in a straight line, across the Thames</c></summary>
    public static string Away(CounterAtADistance away) =>
        $"{Say.Distance(away.Metres)} {away.Direction} in a straight line"
        + (away.CrossesThames == true ? ", across the Thames" : "");
}
