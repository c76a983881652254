using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>One counter's answer on the asked day, in one sentence.</summary>
public static class StationInWords
{
    public static string Heading(CounterOnADay counter, AskedClocks asked)
    {
        var (name, state) = (counter.Station.Name, counter.State);
        if (state.Basis is null)
        {
            return $"Our record says nothing of {name} before {Say.Day(state.To!.Value)}";
        }

        return Tense.Opened(Sentence(name, state, asked), asked);
    }

    private static string Sentence(string name, CounterState state, AskedClocks asked)
    {
        var be = Tense.Be(asked, several: false, state.IsDue);
        return (state.Service, state.Standing) switch
        {
            (Service.Unknown, FrontCounters.Data.Record.Standing.Disputed) =>
                $"sources disagree whether {name} {(asked.On == asked.Today ? "has" : "had")} an open front counter "
                + Tense.Day(asked),
            (Service.Unknown, _) => $"no source settles whether the front counter at {name} "
                + $"{(Tense.IsAhead(asked) ? "would be" : be)} open {Tense.Day(asked)}",
            (Service.None, _) when !Tense.IsAhead(asked) && ClosingDay.FromState(state) is { IsDue: true } closing =>
                $"the front counter at {name} was due to close on {Say.Day(closing.Day)}",
            (Service.None, _) when state.IsDue => $"the front counter at {name} {be} closed {Tense.Day(asked)}",
            (Service.None, _) => $"no front counter {be} open at {name} {Tense.Day(asked)}",
            _ when state.IsShutOn(asked.On.DayOfWeek) =>
                $"the front counter at {name} {be} shut {Tense.Day(asked)}, a {asked.On.DayOfWeek}",
            (Service.TwentyFourHours, _) => $"the front counter at {name} {be} open day and night {Tense.Day(asked)}",
            (Service.Limited, _) => $"the front counter at {name} {be} open at limited hours {Tense.Day(asked)}",
            _ => $"the front counter at {name} {be} open {Tense.Day(asked)}, at hours that no source states",
        };
    }

    /// <summary>Since when and until when: <c>Since 1 July 2025</c>; none where the standing tells it.</summary>
    public static string? Days(CounterState state) => CounterInWords.Since(state) switch
    {
        null => null,
        _ when state.IsDue && !CounterInWords.StaysSo(state) => null,
        var since when state.To is null => since,
        var since => $"{since}{(state.NextIsTheSame || state.EndIsDue ? ";" : ",")} {CounterInWords.Until(state)}",
    };

    /// <summary>
    /// What is announced to follow: <c>From 1 December 2026: open Monday to Friday 10am to 9pm</c>; none where nothing
    /// was announced for a day to come.
    /// </summary>
    public static string? Announced(CounterState state)
    {
        if (state.Next is not { } next || next.From <= state.Known)
        {
            return null;
        }

        var then = States.InPeriod(next, state.Known);
        return $"From {Say.Day(next.From)}: {Say.Uncapital(StateInWords.Sentence(then))} "
            + $"({StateInWords.Words(then)})";
    }

    /// <summary>A period that begins on the record's first day may have begun long before.</summary>
    public static string Since(CounterState period) =>
        Say.Day(period.From!.Value) + (period.BeginsTheRecord ? " or earlier" : "");

    /// <summary>
    /// What became of it: what the last stage to name it said, and what is known of it since, in one sentence.
    /// </summary>
    public static string Became(StationHistory history)
    {
        // What is announced for a day to come has not become of it yet.
        var state = history.Periods.LastOrDefault(period => !CounterInWords.IsAhead(period)) ?? history.Periods[0];
        var now = state switch
        {
            { IsDue: true } when history.Decisions is [.., { Due: var due }] && due > state.Known => "that is still to come",
            { IsDue: true } => "no source that we hold says that it happened",
            { Service: Service.Unknown } => "no source settles what it has offered since",
            { Service: Service.None } => $"no front counter has been open there {SinceThen(state)}",
            _ => $"its last known state is {Say.Uncapital(StateInWords.Sentence(state))}, {SinceThen(state)}",
        };
        return history.Decisions switch
        {
            [.., { Outcome: Outcome.Close } last] => $"Last listed for closure on {Say.Day(last.Stage.Date)}"
                + (last.Due == last.Stage.Date ? "" : $", {DecisionInWords.Due(last)}") + $"; {now}.",
            [.., var last] => $"Last named on {Say.Day(last.Stage.Date)}: {DecisionInWords.Sentence(last)}; {now}.",
            _ => $"No plan that we know of names it; {now}.",
        };
    }

    /// <summary>
    /// The day that stands under the heading and, of a closed counter, in lists: a period may begin later, where only
    /// what it rests on changed.
    /// </summary>
    private static string SinceThen(CounterState state) => Say.Uncapital(
        CounterInWords.Since(state) ?? throw new InvalidOperationException("What is not known has no first day."));
}
