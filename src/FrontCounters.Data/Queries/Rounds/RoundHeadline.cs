using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Rounds;

/// <summary>
/// The counts that a round comes down to, as known on a day: each from the newest stage that states it, from the
/// round's newest whole plan on, so that no count of a superseded plan is among them.
/// </summary>
/// <param name="Before">Counters open to the public before the round.</param>
/// <param name="Remaining">Counters that were to remain.</param>
/// <param name="RemainingTwentyFourHours">Of these, those open day and night.</param>
/// <param name="Closing">Counters that were to close.</param>
/// <param name="Stages">The stages that the counts are taken from.</param>
public sealed record RoundHeadline(
    int? Before, int? Remaining, int? RemainingTwentyFourHours, int? Closing, IReadOnlyList<Stage> Stages)
{
    /// <summary>True where the closures were carried out and are not only planned.</summary>
    public bool HasClosed { get; private init; }

    public static RoundHeadline From(ClosureRound round, DateOnly known)
    {
        var all = round.StagesKnown(known);
        var plan = all.LastOrDefault(StagesOfARound.IsWholePlan);
        List<Stage> stages = [.. all.Where(stage => stage.Date >= plan?.Date).Where(Counts)];
        return new RoundHeadline(
            Newest(stage => stage.Before),
            Newest(stage => stage.Remaining),
            Newest(stage => stage.Remaining24Hours),
            Newest(stage => stage.Closing),
            stages)
        {
            HasClosed = stages.Exists(stage =>
                stage.StageKind == StageKind.Effective
                && (stage.Standing == Standing.Observed || IsCarriedOut(stage, known))),
        };

        int? Newest(Func<Stage, int?> count) => stages.Select(count).LastOrDefault(number => number is not null);
    }

    private static bool IsCarriedOut(Stage stage, DateOnly known) =>
        stage.Decisions.Where(decision => decision.Outcome == Outcome.Close).ToList() is { Count: > 0 } closing
        && closing.TrueForAll(decision => decision.ConfirmedBy(known) is not null);

    private static bool Counts(Stage stage) =>
        (stage.Before ?? stage.Remaining ?? stage.Closing) is not null || stage.StageKind == StageKind.Effective;
}
