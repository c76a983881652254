using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Downloads;

public static class Cited
{
    /// <summary>Ids of the sources that the facts rest on, strongest first, each once.</summary>
    public static IReadOnlyList<string> Ids(params IEnumerable<Fact> facts) =>
        [.. facts.SelectMany(fact => fact.SourceIds).Distinct(StringComparer.Ordinal)];

    /// <summary>The same, of what was out by the day of knowing.</summary>
    public static IReadOnlyList<string> Ids(DateOnly known, params IEnumerable<Fact> facts) =>
        [.. facts.SelectMany(fact => fact.SourceIdsKnown(known)).Distinct(StringComparer.Ordinal)];
}
