using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>What one stage of a round meant for one borough.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Decisions">Its decisions on the borough's counters, by name; none where it names no station.</param>
/// <param name="ReplacedBy">The stage that replaced it, where that was known by the day asked about.</param>
public sealed record StageHere(Stage Stage, IReadOnlyList<Decision> Decisions, Stage? ReplacedBy);
