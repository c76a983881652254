using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Rounds;

/// <summary>Questions about the stages of a closure round, as known on a day.</summary>
public static class StagesOfARound
{
    /// <summary>Rounds of which a stage was known by then, oldest first.</summary>
    public static IEnumerable<ClosureRound> RoundsKnown(this CounterRecord record, DateOnly known) =>
        record.Rounds.Where(round => round.Stages.Any(stage => stage.Date <= known));

    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<Stage> StagesKnown(this ClosureRound round, DateOnly known) =>
        [.. round.Stages.Where(stage => stage.Date <= known).OrderBy(stage => stage.Date)];

    /// <summary>
    /// True where no stage of the round came later: only then may what we say of it with hindsight be told.
    /// </summary>
    public static bool IsWhollyKnown(this ClosureRound round, DateOnly known) =>
        round.Stages.All(stage => stage.Date <= known);

    /// <summary>Our note on the stage, written with hindsight: none while later stages were not known.</summary>
    public static string? NoteKnown(this Stage stage, DateOnly known) =>
        stage.Round.IsWhollyKnown(known) ? stage.Note : null;

    public static Stage? StageBefore(this Stage stage) =>
        stage.Round.Stages.Where(other => other.Date < stage.Date).MaxBy(other => other.Date);

    public static Stage? StageAfter(this Stage stage, DateOnly known) =>
        stage.Round.StagesKnown(known).FirstOrDefault(other => other.Date > stage.Date);

    /// <summary>The stage that came in this one's place or carried it out, if it was known by then.</summary>
    public static Stage? Successor(this Stage stage, DateOnly known) =>
        stage.Round.StagesKnown(known).FirstOrDefault(other => other.Slug == stage.SupersededBy);

    /// <summary>
    /// True where another plan replaced it. A decision that a later stage only carries out is not superseded.
    /// </summary>
    public static bool IsSuperseded(this Stage stage, DateOnly known) => stage.Successor(known)?.IsWholePlan() == true;

    /// <summary>
    /// True for a plan for all of London. A closing day or a ruling names only what it touches and leaves the rest as
    /// the plan before it had it.
    /// </summary>
    public static bool IsWholePlan(this Stage stage) =>
        stage.StageKind is StageKind.Reported or StageKind.Proposed or StageKind.Decided;

    /// <summary>
    /// The day on which plans of a round can be compared: the first after the changes of every one of them were due, or
    /// the stage's own day where that is later. None for a round before our record.
    /// </summary>
    public static DateOnly? CompareDay(this CounterRecord record, Stage stage)
    {
        var day = stage.Round.Stages.Where(IsWholePlan).Max(plan => plan.Due).AddDays(1);
        return day < record.FirstDay ? null : Later(day, stage.Date);
    }

    /// <summary>
    /// London on the compare day as it was to be, as known on the stage's own day or, of the plan that stood when the
    /// record begins, on the record's first. None for an older one: nothing is known of any counter then.
    /// </summary>
    public static LondonOnADay? LondonUnder(this CounterRecord record, Stage stage) =>
        record.CompareDay(stage) is { } day && record.StandsOn(stage) is { } known
            ? record.LondonOn(new Clocks(day, known))
            : null;

    private static DateOnly? StandsOn(this CounterRecord record, Stage stage) =>
        stage.Date >= record.FirstDay ? stage.Date
        : stage.Round.StagesKnown(record.FirstDay)[^1] == stage ? record.FirstDay
        : null;

    /// <summary>
    /// What stood decided of each counter at a stage: all that its round's newest whole plan by then says, and in its
    /// place what later stages up to this one say of single counters. Empty where that plan names none.
    /// </summary>
    public static IReadOnlyDictionary<Station, Decision> DecisionsStanding(this Stage stage)
    {
        var stages = stage.Round.StagesKnown(stage.Date);
        var plan = stages.LastOrDefault(IsWholePlan);
        return plan is null || plan.Decisions.Count == 0
            ? new Dictionary<Station, Decision>()
            : stages.Where(other => other.Date >= plan.Date)
                .SelectMany(other => other.Decisions)
                .GroupBy(decision => decision.Station)
                .ToDictionary(
                    ofOneStation => ofOneStation.Key,
                    ofOneStation => ofOneStation.MaxBy(decision => decision.Stage.Date)!);
    }

    /// <summary>The counters that a stage names, by outcome, with the state each was to have.</summary>
    public static IReadOnlyList<NamedCounter> CountersNamedBy(this CounterRecord record, Stage stage) =>
        record.Named(stage.Decisions, stage);

    /// <summary>The counters of a round as last decided by then.</summary>
    public static IReadOnlyList<NamedCounter> CountersAsLastDecided(
        this CounterRecord record, ClosureRound round, DateOnly known) =>
        round.StagesKnown(known) is [.., var newest] ? record.Named(newest.DecisionsStanding().Values, newest) : [];

    /// <summary>What a round came to for each counter that it names, as known on a day.</summary>
    public static IReadOnlyList<RoundOutcome> OutcomesOf(
        this CounterRecord record, ClosureRound round, DateOnly known) =>
        [.. record.CountersAsLastDecided(round, known).Select(named => RoundOutcome.From(named.Decision, known))];

    private static IReadOnlyList<NamedCounter> Named(
        this CounterRecord record, IEnumerable<Decision> decisions, Stage asKnownAt)
    {
        var clocks = new Clocks(record.CompareDay(asKnownAt) ?? asKnownAt.Due, asKnownAt.Date);
        return
        [
            .. decisions.OrderBy(decision => decision.Outcome)
                .ThenBy(decision => decision.Station.Name, StringComparer.Ordinal)
                .Select(decision => new NamedCounter(decision, clocks.On, record.CounterOn(decision.Station, clocks))),
        ];
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
