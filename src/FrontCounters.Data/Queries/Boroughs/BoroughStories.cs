using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Boroughs;

public static class BoroughStories
{
    /// <param name="record">The record.</param>
    /// <param name="borough">The borough to tell of.</param>
    /// <param name="known">Only what had been published by the end of this day is told.</param>
    public static BoroughStory StoryOf(this CounterRecord record, Borough borough, DateOnly known)
    {
        var stations = borough.Stations.Select(station => station.Slug).ToHashSet(StringComparer.Ordinal);
        var about = record.Kept.Once(() => new FactsByBorough(record));
        var quotations = about.Quotations[borough.Slug].Where(quotation => quotation.KnownFrom <= known)
            .ToLookup(quotation => quotation.RoundSlug);
        var statements = about.Statements[borough.Slug].Where(statement => statement.KnownFrom <= known)
            .ToLookup(statement => statement.RoundSlug);
        return new BoroughStory(
            [
                .. record.Rounds.Select(round => RoundIn(round, stations, quotations[round.Slug], statements[round.Slug], known))
                    .Where(round => round.Stages.Any(stage => stage.Decisions.Count > 0)
                        || round.Quotations.Count + round.Statements.Count > 0),
            ],
            [.. about.Events[borough.Slug].Where(datedEvent => datedEvent.KnownFrom <= known)],
            [.. about.Figures[borough.Slug].Where(figure => figure.KnownFrom <= known)],
            [
                .. about.Disagreements[borough.Slug].Select(disagreement => KnownDisagreement.From(disagreement, known))
                    .OfType<KnownDisagreement>(),
            ]);
    }

    private static RoundInBorough RoundIn(
        ClosureRound round,
        HashSet<string> stations,
        IEnumerable<Quotation> quotations,
        IEnumerable<Statement> statements,
        DateOnly known) => new(
        round,
        [
            .. round.Stages.Where(stage => stage.Date <= known).OrderBy(stage => stage.Date)
                .Select(stage => StageIn(stage, stations, known))
                .Where(here => here.Decisions.Count > 0 || here.Stage.Decisions.Count == 0),
        ],
        [.. quotations],
        [
            .. statements.OrderBy(statement => statement.Date ?? round.From)
                .ThenBy(statement => statement.Id, StringComparer.Ordinal),
        ]);

    private static StageInBorough StageIn(Stage stage, HashSet<string> stations, DateOnly known) => new(
        stage,
        [
            .. stage.Decisions.Where(decision => stations.Contains(decision.StationSlug))
                .OrderBy(decision => decision.Station.Name, StringComparer.Ordinal),
        ],
        stage.Round.Stages.FirstOrDefault(later => later.Slug == stage.SupersededBy && later.Date <= known));
}

/// <summary>What names a borough, or a station in it: found once for the borough of every page.</summary>
internal sealed class FactsByBorough(CounterRecord record)
{
    public ILookup<string, Quotation> Quotations { get; } =
        ByBorough(record, record.Quotations, quotation => (quotation.Boroughs, quotation.Stations));

    public ILookup<string, Statement> Statements { get; } =
        ByBorough(record, record.Statements, statement => (statement.Boroughs, statement.Stations));

    public ILookup<string, DatedEvent> Events { get; } =
        ByBorough(record, record.Events, datedEvent => (datedEvent.Boroughs, datedEvent.Stations));

    public ILookup<string, Figure> Figures { get; } =
        ByBorough(record, record.Figures, figure => (One(figure.BoroughSlug), One(figure.StationSlug)));

    public ILookup<string, Disagreement> Disagreements { get; } =
        ByBorough(record, record.Disagreements, disagreement => (disagreement.Boroughs, disagreement.Stations));

    /// <summary>In the record's order.</summary>
    private static ILookup<string, T> ByBorough<T>(
        CounterRecord record, IEnumerable<T> all, Func<T, (IReadOnlyList<string> Boroughs, IReadOnlyList<string> Stations)> names) =>
        all.SelectMany(
                one =>
                {
                    var (boroughs, stations) = names(one);
                    return record.BoroughsNamed(boroughs, stations);
                },
                (one, borough) => (one, borough))
            .ToLookup(named => named.borough, named => named.one, StringComparer.Ordinal);

    private static IReadOnlyList<string> One(string? slug) => slug is null ? [] : [slug];
}
