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
        var quotations = record.Quotations
            .Where(quotation => Names(quotation.Boroughs, quotation.Stations) && quotation.KnownFrom <= known)
            .ToLookup(quotation => quotation.RoundSlug);
        var statements = record.Statements
            .Where(statement => Names(statement.Boroughs, statement.Stations) && statement.KnownFrom <= known)
            .ToLookup(statement => statement.RoundSlug);
        return new BoroughStory(
            [
                .. record.Rounds.Select(round => RoundIn(round, Names, quotations[round.Slug], statements[round.Slug], known))
                    .Where(round => round.Stages.Any(stage => stage.Decisions.Count > 0)
                        || round.Quotations.Count + round.Statements.Count > 0),
            ],
            [
                .. record.Events.Where(datedEvent => Names(datedEvent.Boroughs, datedEvent.Stations)
                    && datedEvent.KnownFrom <= known),
            ],
            [
                .. record.Figures.Where(figure => Names(One(figure.BoroughSlug), One(figure.StationSlug))
                    && figure.KnownFrom <= known),
            ],
            [
                .. record.Disagreements.Where(disagreement => Names(disagreement.Boroughs, disagreement.Stations))
                    .Select(disagreement => KnownDisagreement.From(disagreement, known))
                    .OfType<KnownDisagreement>(),
            ]);

        bool Names(IReadOnlyList<string> boroughs, IReadOnlyList<string> named) =>
            boroughs.Contains(borough.Slug, StringComparer.Ordinal) || named.Any(stations.Contains);
    }

    private static RoundInBorough RoundIn(
        ClosureRound round,
        Func<IReadOnlyList<string>, IReadOnlyList<string>, bool> names,
        IEnumerable<Quotation> quotations,
        IEnumerable<Statement> statements,
        DateOnly known) => new(
        round,
        [
            .. round.Stages.Where(stage => stage.Date <= known).OrderBy(stage => stage.Date)
                .Select(stage => StageIn(stage, names, known))
                .Where(here => here.Decisions.Count > 0 || here.Stage.Decisions.Count == 0),
        ],
        [.. quotations],
        [
            .. statements.OrderBy(statement => statement.Date ?? round.From)
                .ThenBy(statement => statement.Id, StringComparer.Ordinal),
        ]);

    private static StageInBorough StageIn(
        Stage stage, Func<IReadOnlyList<string>, IReadOnlyList<string>, bool> names, DateOnly known) => new(
        stage,
        [
            .. stage.Decisions.Where(decision => names([], [decision.StationSlug]))
                .OrderBy(decision => decision.Station.Name, StringComparer.Ordinal),
        ],
        stage.Round.Stages.FirstOrDefault(later => later.Slug == stage.SupersededBy && later.Date <= known));

    private static IReadOnlyList<string> One(string? slug) => slug is null ? [] : [slug];
}
