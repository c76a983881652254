using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;

namespace FrontCounters.Web.Wording;

/// <summary>One counter's answer on the asked day, in one sentence.</summary>
public static class StationInWords
{
    public static string Heading(CounterOnADay counter, AskedClocks asked)
    {
        var (name, state) = (counter.Station.Name, counter.State);
        if (state.Basis is null)
        {
            return $"Our record says nothing of {name} before {Say.Day(CounterRecord.FirstDay)}";
        }

        var sentence = Sentence(name, state, asked);
        return Tense.Opening(asked) is { Length: > 0 } opening ? opening + sentence : Say.Capital(sentence);
    }

    private static string Sentence(string name, CounterState state, AskedClocks asked)
    {
        var be = Tense.Be(asked, several: false, state.IsDue);
        return (state.Service, state.Standing) switch
        {
            (Service.Unknown, Data.Record.Standing.Disputed) =>
                $"sources disagree whether {name} {(asked.On == asked.Today ? "has" : "had")} an open front counter "
                + Tense.Day(asked),
            (Service.Unknown, _) => $"no source settles whether the front counter at {name} "
                + $"{(Tense.IsAhead(asked) ? "would be" : be)} open {Tense.Day(asked)}",
            (Service.None, _) when state.IsDue && !Tense.IsAhead(asked) && state.From is { } from =>
                $"the front counter at {name} was due to close on {Say.Day(from)}",
            (Service.None, _) when state.IsDue => $"the front counter at {name} {be} closed {Tense.Day(asked)}",
            (Service.None, _) => $"no front counter {be} open at {name} {Tense.Day(asked)}",
            (Service.TwentyFourHours, _) => $"the front counter at {name} {be} open day and night {Tense.Day(asked)}",
            (Service.Limited, _) => $"the front counter at {name} {be} open at limited hours {Tense.Day(asked)}",
            _ => $"the front counter at {name} {be} open {Tense.Day(asked)}, at hours that no source states",
        };
    }

    /// <summary>
    /// <c>observed</c>; <c>due 3 March 2026, not confirmed since</c>; or, of a plan whose day was still to come,
    /// <c>planned on 6 August 2025, due by 31 December 2025</c>.
    /// </summary>
    public static string Standing(CounterState state) => state switch
    {
        { Basis: Decision decision } => $"planned on {Say.Day(decision.Stage.Date)}, {DecisionInWords.Due(decision)}",
        { IsDue: true, Standing: not Data.Record.Standing.Scheduled, From: { } from } =>
            $"{StateInWords.Words(state.Standing)}; due {Say.Day(from)}, not confirmed since",
        _ => StateInWords.Words(state),
    };

    /// <summary>Since when and until when: <c>Since 1 July 2025</c>; none where the standing tells it.</summary>
    public static string? Days(CounterState state) => state switch
    {
        { Basis: not Period } or { From: null } or { IsDue: true } => null,
        { From: { } from, EndIsDue: true } => $"Since {Since(from)}; {Until(state)}",
        { From: { } from, To: not null } => $"From {Since(from)} until {Until(state)}",
        { From: { } from } => $"Since {Since(from)}",
    };

    /// <summary>The end of a period; a change that was only due has not ended it.</summary>
    public static string Until(CounterState state) => state switch
    {
        { To: null } => "no end known",
        { To: { } to, EndIsDue: true } => $"a change was due on {Say.Day(to)}",
        { To: { } to } => Say.Day(to),
    };

    /// <summary>A period that begins on the record's first day may have begun long before.</summary>
    public static string Since(DateOnly from) =>
        from == CounterRecord.FirstDay ? $"{Say.Day(from)} or earlier" : Say.Day(from);
}
