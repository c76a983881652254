using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>All that the record tells of one borough and its counters, as far as known on a day.</summary>
/// <param name="Rounds">The rounds that decided or were spoken of here, oldest first.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Figures">Numbers on the borough or its counters.</param>
/// <param name="Disagreements">Where sources differ, each with its answers.</param>
public sealed record BoroughStory(
    IReadOnlyList<RoundHere> Rounds,
    IReadOnlyList<DatedEvent> Events,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<KnownDisagreement> Disagreements)
{
    /// <summary>The rounds that decided on a counter of this borough.</summary>
    public IReadOnlyList<RoundHere> Decided =>
        [.. Rounds.Where(round => round.Stages.Any(stage => stage.Decisions.Count > 0))];

    /// <summary>The rounds in which somebody spoke of this borough or its counters.</summary>
    public IReadOnlyList<RoundHere> Spoken =>
        [.. Rounds.Where(round => round.Quotations.Count + round.Statements.Count > 0)];
}
