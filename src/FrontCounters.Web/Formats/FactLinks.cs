using FrontCounters.Data.Record;

namespace FrontCounters.Web.Formats;

/// <summary>The permanent address of each fact: <c>/facts/decision/2025/list-august/harrow</c>.</summary>
public static class FactLinks
{
    public static string Address(Fact fact) => $"/facts/{EnumNames.Name(fact.Kind)}/{fact.FactId}";

    /// <summary>Of every fact that is there, in their order, each once.</summary>
    public static IReadOnlyList<string> All(params IEnumerable<Fact?> facts) =>
        [.. facts.OfType<Fact>().Select(Address).Distinct(StringComparer.Ordinal)];
}
