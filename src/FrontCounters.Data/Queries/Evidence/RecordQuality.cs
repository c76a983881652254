using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Evidence;

/// <summary>The state of the record's evidence, as known on a day.</summary>
public sealed record RecordQuality
{
    /// <summary>By kind, in the order of the kinds; kinds without a fact are left out.</summary>
    public required IReadOnlyList<FactQuality> Kinds { get; init; }

    /// <summary>Every source published by then, by grade, with how many facts rest on it.</summary>
    public required IReadOnlyList<(Source Source, int Facts)> Sources { get; init; }

    public required IReadOnlyList<KnownDisagreement> Disagreements { get; init; }

    public required WhatIsMissing Missing { get; init; }

    public int Facts => Kinds.Sum(kind => kind.Facts);

    /// <summary>The dated source of the earliest day.</summary>
    public Source? Oldest => Dated.MinBy(source => source.LatestDay);

    public Source? Newest => Dated.MaxBy(source => source.LatestDay);

    private IEnumerable<Source> Dated => Sources.Select(source => source.Source)
        .Where(source => source.Date is not null)
        .OrderBy(source => source.Id, StringComparer.Ordinal);

    public static RecordQuality FromRecord(CounterRecord record, Clocks clocks) => new()
    {
        Kinds =
        [
            .. record.Facts.Where(fact => fact.KnownFrom <= clocks.Known)
                .GroupBy(fact => fact.Kind)
                .OrderBy(facts => facts.Key)
                .Select(facts => QualityOf(record, facts.Key, [.. facts], clocks.Known)),
        ],
        Sources =
        [
            .. record.Find(new SourceSearch { Known = clocks.Known })
                .Select(source => (source, record.FactsFrom(source).Count())),
        ],
        Disagreements = record.Find(new DisagreementSearch { Known = clocks.Known }),
        Missing = WhatIsMissing.In(record, clocks),
    };

    private static FactQuality QualityOf(CounterRecord record, FactKind kind, IReadOnlyList<Fact> facts, DateOnly known)
    {
        var oneSource = facts.Count(fact => fact.Sources.Distinct().Count() == 1);
        return new FactQuality(
            kind,
            facts.Count,
            oneSource,
            facts.Count - oneSource,
            facts.Select(fact => fact is Period period ? period.StandingOn(known) : fact.StandingOf()).OfType<Standing>()
                .CountBy(standing => standing).ToDictionary(),
            facts.Count(fact => record.DisputesAbout([fact], known).Count > 0));
    }
}

/// <summary>How well the facts of one kind are established, in numbers.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Facts">How many there are.</param>
/// <param name="OneSource">Those that cite one source.</param>
/// <param name="SeveralSources">Those that cite two or more; with the ones before, all of them.</param>
/// <param name="Standings">By their own standing; kinds without one have none.</param>
/// <param name="InDispute">Those that are an answer in a disagreement.</param>
public sealed record FactQuality(
    FactKind Kind,
    int Facts,
    int OneSource,
    int SeveralSources,
    IReadOnlyDictionary<Standing, int> Standings,
    int InDispute)
{
    public int With(Standing standing) => Standings.GetValueOrDefault(standing);

    /// <summary>Facts of a kind that has no standing of its own, like words quoted.</summary>
    public int WithoutStanding => Facts - Standings.Values.Sum();
}
