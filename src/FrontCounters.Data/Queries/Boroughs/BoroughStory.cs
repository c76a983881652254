using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Boroughs;

/// <summary>All that the record tells of one borough and its counters, as far as known on a day.</summary>
/// <param name="Rounds">The rounds that decided or were spoken of here, oldest first.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Figures">Numbers on the borough or its counters.</param>
/// <param name="Disagreements">Where sources differ, each with its answers.</param>
public sealed record BoroughStory(
    IReadOnlyList<RoundInBorough> Rounds,
    IReadOnlyList<DatedEvent> Events,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<KnownDisagreement> Disagreements)
{
    /// <summary>The rounds that decided on a counter of this borough.</summary>
    public IReadOnlyList<RoundInBorough> Decided =>
        [.. Rounds.Where(round => round.Stages.Any(stage => stage.Decisions.Count > 0))];

    /// <summary>The rounds in which somebody spoke of this borough or its counters.</summary>
    public IReadOnlyList<RoundInBorough> Spoken =>
        [.. Rounds.Where(round => round.Quotations.Count + round.Statements.Count > 0)];
}

/// <summary>A round as one borough met it: its stages in order, and who said what about it.</summary>
public sealed record RoundInBorough(
    ClosureRound Round,
    IReadOnlyList<StageInBorough> Stages,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<Statement> Statements)
{
    /// <summary>Those that there is room to tell: of a round long past the last that names a counter here, of others all.</summary>
    public IReadOnlyList<StageInBorough> Told => Round.Background
        ? [Stages.LastOrDefault(here => here.Decisions.Count > 0) ?? Stages[^1]]
        : Stages;
}

/// <summary>What one stage of a round meant for one borough.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Decisions">Its decisions on the borough's counters, by name; none where it names no station.</param>
/// <param name="ReplacedBy">The stage that replaced it, where that was known by the day asked about.</param>
public sealed record StageInBorough(Stage Stage, IReadOnlyList<Decision> Decisions, Stage? ReplacedBy);
