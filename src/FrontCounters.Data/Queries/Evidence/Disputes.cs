using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Evidence;

/// <summary>Questions about what sources answer differently.</summary>
public static class Disputes
{
    /// <summary>By id.</summary>
    public static IReadOnlyList<KnownDisagreement> Find(this CounterRecord record, DisagreementSearch search) =>
    [
        .. record.Disagreements
            .Where(disagreement => search.Round is null || disagreement.RoundSlug == search.Round)
            .Where(disagreement => search.Rule is null || disagreement.Rule == search.Rule)
            .Where(disagreement => search.Station is null || disagreement.Stations.Contains(search.Station))
            .Where(disagreement => search.Borough is null
                || record.BoroughsNamed(disagreement.Boroughs, disagreement.Stations).Contains(search.Borough))
            .Select(disagreement => KnownDisagreement.From(disagreement, search.Known))
            .OfType<KnownDisagreement>(),
    ];

    /// <summary>
    /// The disagreements in which one of the facts is an answer, as known on a day: what a fact is marked with
    /// wherever it is shown.
    /// </summary>
    public static IReadOnlyList<Disagreement> DisputesAbout(
        this CounterRecord record, IEnumerable<Fact> facts, DateOnly known) =>
    [
        .. facts.SelectMany(record.ClaimsNaming)
            .Where(claim => claim.KnownFrom <= known && KnownDisagreement.From(claim.Disagreement, known) is not null)
            .Select(claim => claim.Disagreement)
            .Distinct()
            .OrderBy(disagreement => disagreement.Id, StringComparer.Ordinal),
    ];

    /// <summary>The facts that state an answer or rest on it, as far as they were known on a day.</summary>
    public static IReadOnlyList<Fact> FactsOf(this CounterRecord record, Claim claim, DateOnly known) =>
        [.. claim.Facts.Select(record.Fact).OfType<Fact>().Where(fact => fact.IsKnown(known))];

    /// <summary>
    /// Every answer that rests on the source, with the disagreement in which another answer contradicts it.
    /// </summary>
    public static IReadOnlyList<ContestedAnswer> AnswersFrom(
        this CounterRecord record, Source source, DateOnly known) =>
    [
        .. record.FactsFrom(source).OfType<Claim>()
            .Where(claim => claim.KnownFrom <= known)
            .Select(claim => KnownDisagreement.From(claim.Disagreement, known) is { } disagreement
                ? new ContestedAnswer(claim, disagreement)
                : null)
            .OfType<ContestedAnswer>(),
    ];

    /// <summary>A decision is known with its stage and a period from its first day, whatever supports them later.</summary>
    private static bool IsKnown(this Fact fact, DateOnly known) => fact switch
    {
        Decision decision => decision.Stage.Date <= known,
        Stage stage => stage.Date <= known,
        Period period => period.From <= known,
        _ => fact.KnownFrom <= known,
    };
}
