using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Stations;

/// <summary>Everything that the record tells of one station's counter, as known on a day.</summary>
/// <param name="Periods">
/// What it offered, and after it what is announced, oldest first; an end that was not known is left out.
/// </param>
/// <param name="Decisions">Those of stages published by then, oldest first.</param>
/// <param name="Figures">Numbers about this counter.</param>
/// <param name="Events">Dated events that name it, oldest first.</param>
/// <param name="Quotations">Words about it.</param>
/// <param name="Statements">Where people and bodies stood on it.</param>
/// <param name="Disagreements">Questions about it that sources answer differently.</param>
public sealed record StationHistory(
    IReadOnlyList<CounterState> Periods,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<DatedEvent> Events,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<KnownDisagreement> Disagreements);
