using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>What a stage said about one counter, as a sentence.</summary>
public static class DecisionInWords
{
    /// <summary><c>To close, due 28 February 2026</c>; <c>closed on 14 December 2017</c></summary>
    public static string Sentence(Decision decision) => decision switch
    {
        { Outcome: Outcome.Close, Standing: Standing.Observed, Effective: { } day }
            when decision.Stage.StageKind == StageKind.Effective => $"closed on {Say.Day(day)}",
        { Outcome: Outcome.Close or Outcome.Move } => $"{StateInWords.Words(decision.Outcome)}, {Due(decision)}",
        { Outcome: Outcome.Quashed } => $"{StateInWords.Words(decision.Outcome)} on {Say.Day(decision.Due)}",
        { Hours: { } hours } => $"to stay open, {HoursInWords.Sentence(hours)}{From(decision)}",
        _ => StateInWords.Words(decision.Outcome) + From(decision),
    };

    /// <summary><c>due 28 February 2026</c>, or <c>due by 31 December 2025</c> where no source gives the day.</summary>
    public static string Due(Decision decision) => decision switch
    {
        { Effective: { } day } => $"due {Say.Day(day)}",
        { Stage.DueStanding: Standing.Inferred } => $"due by {Say.Day(decision.Due)}",
        _ => $"due {Say.Day(decision.Due)}",
    };

    private static string From(Decision decision) =>
        decision.Effective is { } day ? $", from {Say.Day(day)}" : "";
}
