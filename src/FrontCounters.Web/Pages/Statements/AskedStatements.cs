using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Statements;

/// <summary>
/// Reads which positions an address asks for: <c>party</c>, <c>round</c>, <c>borough</c> and <c>speaker</c>, for page and
/// download alike.
/// </summary>
public static class AskedStatements
{
    /// <returns>None after the request has been refused.</returns>
    public static StatementFilter? ReadStatementFilter(this HttpContext context, CounterRecord record) =>
        context.TryReadChoice("party", Parties(record), out var party)
        && context.TryReadChoice("round", [.. record.Rounds.Select(each => each.Slug)], out var round)
        && context.TryReadChoice("borough", [.. record.Boroughs.Select(each => each.Slug)], out var borough)
        && context.TryReadChoice("speaker", Speakers(record), out var speaker)
            ? new StatementFilter(party, round, borough, speaker)
            : null;

    /// <summary>Every party that a position has, by name.</summary>
    public static IReadOnlyList<string> Parties(CounterRecord record) => Sorted(record.Statements.Select(statement => statement.Party));

    /// <summary>Everybody whose position is told, by name.</summary>
    public static IReadOnlyList<string> Speakers(CounterRecord record) => Sorted(record.Statements.Select(statement => statement.Speaker));

    private static IReadOnlyList<string> Sorted(IEnumerable<string?> values) =>
        [.. values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)];
}
