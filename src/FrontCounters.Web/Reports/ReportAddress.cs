using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Reports;

/// <summary>
/// Where a reader says that something is wrong: <c>/report?fact=</c> and the keys of the facts. Ids of the record and
/// paths of the site travel in it, never words of a reader.
/// </summary>
public static class ReportAddress
{
    public const string Path = "/report";
    public const string Fact = "fact";
    public const string Page = "page";

    /// <summary>What rests on more is a count or a comparison that the page makes, so the report is about the page.</summary>
    public const int MostFacts = 3;

    /// <param name="facts">What a statement rests on.</param>
    /// <param name="page">The path of the page that makes it.</param>
    public static string About(IReadOnlyList<Fact> facts, string? page = null) => facts.Count is > 0 and <= MostFacts
        ? $"{Path}?{string.Join('&', facts.Select(fact => $"{Fact}={fact.Key}").Distinct(StringComparer.Ordinal))}"
        : $"{Path}?{Page}={page}";

    public static string About(FactLine fact) => $"{Path}?{Fact}={EnumNames.Name(fact.Kind)}:{fact.Id}";
}
