using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Stations;

public static class StationHistories
{
    /// <summary>
    /// The station's whole history. A period is known from its first day or, where it was announced, before it; a decision
    /// from its stage's day, and every other fact from its earliest source; a disagreement from the day on which two of its answers were known.
    /// </summary>
    public static StationHistory HistoryOf(this CounterRecord record, Station station, DateOnly known) => new(
        StatesOf(station, known),
        [.. station.Decisions.Where(decision => decision.Stage.Date <= known).OrderBy(decision => decision.Stage.Date)],
        [.. Known(record.Figures, known).Where(figure => figure.StationSlug == station.Slug)],
        [.. Known(record.Events, known).Where(datedEvent => datedEvent.Stations.Contains(station.Slug))],
        [.. Known(record.Quotations, known).Where(quotation => quotation.Stations.Contains(station.Slug))],
        [.. Known(record.Statements, known).Where(statement => statement.Stations.Contains(station.Slug))
            .OrderBy(statement => statement.Date)],
        [.. record.Disagreements.Where(disagreement => disagreement.Stations.Contains(station.Slug))
            .Select(disagreement => KnownDisagreement.From(disagreement, known)).OfType<KnownDisagreement>()]);

    /// <summary>What it offered from when to when, oldest first.</summary>
    public static IReadOnlyList<CounterState> StatesOf(Station station, DateOnly known) =>
        [.. station.PeriodsKnown(known).Select(period => States.InPeriod(period, known))];

    private static IEnumerable<T> Known<T>(IEnumerable<T> facts, DateOnly known) where T : Fact =>
        facts.Where(fact => fact.KnownFrom <= known);
}
