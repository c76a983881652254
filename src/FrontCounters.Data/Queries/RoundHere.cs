using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>A round as one borough met it: its stages in order, and who said what about it.</summary>
public sealed record RoundHere(
    ClosureRound Round,
    IReadOnlyList<StageHere> Stages,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<Statement> Statements);
