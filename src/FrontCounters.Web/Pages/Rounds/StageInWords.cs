using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>Stages of a round and what they decided, as the site says them.</summary>
public static class StageInWords
{
    /// <summary>How far the round had come: the word on the ladder.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="known">Only sources published by then count.</param>
    public static string Kind(Stage stage, DateOnly known) => stage.StageKind switch
    {
        StageKind.Reported => "leaked before it was published",
        StageKind.Proposed => "proposed, open to change",
        StageKind.Decided => "decided",
        StageKind.Effective when stage.Standing == Standing.Scheduled => "effective days fixed" + Confirmed(stage, known),
        StageKind.Effective => "effective",
        StageKind.Quashed => "quashed in part by a court",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage.StageKind, "A kind of stage without words."),
    };

    /// <summary><c>Leaked plan, July 2025, since superseded: 18 front counters to close, 19 to remain</c></summary>
    public static string Heading(Stage stage, DateOnly known) =>
        $"{stage.Name}{(stage.IsSuperseded(known) ? ", since superseded" : "")}: {What(stage)}";

    /// <summary>The day a decision was to hold from; never told as though it had come.</summary>
    public static string Due(Decision decision, DateOnly known)
    {
        var confirmed = decision.ConfirmedBy(known) is { } source && decision.Stage.Standing == Standing.Scheduled
            ? $", confirmed {EvidenceInWords.When(source)}"
            : decision.IsDue(known) && decision.Due <= known ? ", not confirmed since" : "";
        return decision switch
        {
            { Outcome: Outcome.Quashed } => $"on {Say.Day(decision.Due)}",
            { Effective: { } day } => $"due {Say.Day(day)}{confirmed}",
            _ => $"due by {Say.Day(decision.Due)}{confirmed}",
        };
    }

    /// <summary>The day by which its changes were due; blank where it is its own day.</summary>
    public static string Due(Stage stage) => stage switch
    {
        { DueStanding: Standing.Inferred } =>
            $"Changes due by {Say.Day(stage.Due)}: our reading: no source gives the day.",
        _ when stage.Due == stage.Date => "",
        _ => $"Changes due by {Say.Day(stage.Due)}.",
    };

    /// <summary><c>Replaced on 15 October 2025 by “Decision, October 2025”</c></summary>
    public static string Next(Stage next)
    {
        // The day on which a decision takes effect carries it out; any other stage changes it.
        var word = next.StageKind == StageKind.Effective ? "Followed" : "Replaced";
        return $"{word} on {Say.Day(next.Date)} by “{next.Name}”";
    }

    /// <summary><c>to stay open, limited hours: Monday to Friday 10am to 10pm, …</c></summary>
    public static string Decided(Decision? decision) => decision switch
    {
        null => "not named",
        { Hours: { } hours } => $"{StateInWords.Words(decision.Outcome)}: {HoursInWords.Sentence(hours)}",
        { Outcome: Outcome.StayLimited } => $"{StateInWords.Words(decision.Outcome)} not stated",
        _ => StateInWords.Words(decision.Outcome),
    };

    /// <summary><c>, not confirmed since</c>, <c>: one of 37 changes confirmed in November 2026, …</c></summary>
    private static string Confirmed(Stage stage, DateOnly known)
    {
        var evidence = EvidenceCounts.From(
            stage.Decisions.Select(decision => decision.ConfirmedBy(known)),
            stage.Decisions.Count(decision => decision.IsDue(known)));
        return (evidence.Confirmed.Count, stage.Due <= known) switch
        {
            (0, true) => ", not confirmed since",
            (0, false) => "",
            _ => $"; of {evidence.All} decisions {EvidenceInWords.Counted(evidence)}",
        };
    }

    /// <summary>Its own counts, each with what stands over it in the table of stages; none where it states no such count.</summary>
    public static IEnumerable<(string What, int? Number)> Counts(Stage stage) =>
    [
        ("Before", stage.Before),
        ("To stay", stage.Remaining),
        ("Of these, day and night", stage.Remaining24Hours),
        ("To close", stage.Closing),
    ];

    /// <summary>What it names, counted: <c>By name: 18 to close; one to reopen.</c></summary>
    public static string Named(Stage stage) => stage.Decisions.Count == 0
        ? "It names no front counter."
        : $"By name: {Outcomes(stage.Decisions)}.";

    /// <summary>A round in one fact: <c>In the 2025 round, ten of 37 front counters were to close</c>.</summary>
    public static string Heading(ClosureRound round, RoundHeadline headline) => headline switch
    {
        { Closing: { } closing, Before: { } before } =>
            $"{SomeOfAll(round, closing, before)} {(headline.HasClosed ? "closed" : $"{Say.Verb(closing, "was", "were")} to close")}",
        { Remaining: { } remaining, Before: { } before } =>
            $"{SomeOfAll(round, remaining, before)} {Say.Verb(remaining, "was", "were")} to remain",
        _ => round.Name,
    };

    private static string SomeOfAll(ClosureRound round, int some, int all) =>
        $"In the {round.Slug} round, {Say.Number(some)} of London’s {Say.Number(all)} front counters";

    private static string What(Stage stage) => stage switch
    {
        { StageKind: StageKind.Quashed, Closing: { } stood } =>
            $"{Say.Count(Number(stage, Outcome.Quashed), "closure")} quashed, {Say.Number(stood)} stood",
        { Closing: { } closing, Remaining: { } remaining } =>
            $"{Say.Count(closing, "front counter")} to close, {Say.Number(remaining)} to remain",
        { Closing: { } closing } => $"{Say.Count(closing, "front counter")} to close",
        { Remaining: { } remaining } => $"{Say.Count(remaining, "front counter")} to remain",
        _ => $"{Say.Count(Number(stage, Outcome.Close), "front counter")} to close by name",
    };

    private static int Number(Stage stage, Outcome outcome) =>
        stage.Decisions.Count(decision => decision.Outcome == outcome);

    /// <summary>Parted by semicolons, since an outcome has commas of its own.</summary>
    private static string Outcomes(IEnumerable<Decision> decisions) => string.Join("; ", decisions
        .GroupBy(decision => decision.Outcome)
        .OrderBy(outcome => outcome.Key)
        .Select(outcome => $"{Say.Number(outcome.Count())} {StateInWords.Words(outcome.Key)}"));
}
