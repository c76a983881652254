using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

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
