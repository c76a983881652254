using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>A counter's state and standing as the site says them: one visual and verbal language everywhere.</summary>
public static class StateInWords
{
    /// <summary>The five marks of the look, each a shape, a colour and a word.</summary>
    public static string Mark(Service service, Standing standing) => service switch
    {
        Service.TwentyFourHours => "day-and-night",
        Service.Limited => "limited",
        Service.Open => "open",
        Service.None => "closed",
        Service.Unknown when standing == Standing.Disputed => "disputed",
        Service.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, "A service without a mark."),
    };

    public static string Words(Service service, Standing standing) => Mark(service, standing) switch
    {
        "day-and-night" => "Open day and night",
        "limited" => "Open, limited hours",
        "open" => "Open, hours not stated",
        "closed" => "No front counter open",
        "disputed" => "Sources disagree",
        _ => "Not known",
    };

    /// <summary>The state with its hours: <c>Open Monday to Friday 10am to 10pm, …</c></summary>
    public static string Sentence(CounterState state) => state switch
    {
        { Service: Service.Limited, Hours: { } hours } => $"Open {HoursInWords.Sentence(hours)}",
        { Service: Service.Limited } => "Open, limited hours that no source states",
        _ => Words(state.Service, state.Standing),
    };

    /// <summary>The small word beside a fact.</summary>
    public static string Words(Standing standing) => standing switch
    {
        Standing.Observed => "observed",
        Standing.Scheduled => "scheduled",
        Standing.Inferred => "inferred",
        Standing.SingleSource => "one source",
        Standing.Disputed => "sources disagree",
        Standing.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "A standing without a word."),
    };

    /// <summary>
    /// The word with its day where only a plan is held, <c>due 3 March 2026, not confirmed since</c>, and where a plan
    /// was confirmed, <c>confirmed on 12 November 2026</c>.
    /// </summary>
    public static string Words(CounterState state) => state switch
    {
        { IsDue: true, From: { } from } when CounterInWords.IsAhead(state) =>
            $"announced on {Say.Day(state.Basis!.KnownFrom)}, due {Say.Day(from)}",
        { IsDue: true, From: { } from } => Due(state, from),
        { ConfirmedBy: { } source, Basis: { } basis } when basis.KnownFrom < state.From =>
            $"confirmed {EvidenceInWords.When(source)}",
        _ => Words(state.Standing),
    };

    /// <summary><c>due 3 March 2026, not confirmed since</c>, after the standing where that is another than scheduled.</summary>
    public static string Due(CounterState state, DateOnly day) =>
        (state.Standing == Standing.Scheduled ? "" : $"{Words(state.Standing)}; ")
        + $"due {Say.Day(day)}, not confirmed since";

    public static string Words(Outcome outcome) => outcome switch
    {
        Outcome.Close => "to close",
        Outcome.StayTwentyFourHours => "to stay open day and night",
        Outcome.StayLimited => "to stay open, limited hours",
        Outcome.Stay => "to stay open, hours not stated",
        Outcome.Reopen => "to reopen",
        Outcome.Move => "to move to other premises",
        Outcome.Undecided => "left undecided",
        Outcome.Quashed => "closure quashed by the court",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "An outcome without words."),
    };
}
