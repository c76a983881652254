using FrontCounters.Data.Record;

namespace FrontCounters.Web.Downloads;

public static class Cited
{
    /// <summary>Ids of the sources that the facts rest on, strongest first, each once.</summary>
    public static IReadOnlyList<string> Ids(params IEnumerable<Fact> facts) =>
        [.. facts.SelectMany(fact => fact.SourceIds).Distinct(StringComparer.Ordinal)];
}
