using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Statements;

/// <summary>
/// Reads which positions an address asks for: <c>party</c>, <c>round</c>, <c>borough</c> and <c>speaker</c>, for page and
/// download alike.
/// </summary>
public static class AskedStatements
{
    public static readonly IReadOnlyList<AskedParameter> Parameters =
    [
        AskedParameter.Choice("party", "Only positions of speakers whom a source names with that party.", Parties),
        AskedParameter.Choice("round", "Only positions on that round.", Slugs.OfRounds),
        AskedParameter.Choice("borough", "Only positions on that borough.", Slugs.OfBoroughs),
        AskedParameter.Choice("speaker", "Only positions of that person or body.", Speakers),
    ];

    public static OrRefusal<StatementFilter> ReadStatementFilter(this HttpRequest request, CounterRecord record) =>
        from party in request.ReadChoice("party", Parties(record))
        from round in request.ReadChoice("round", Slugs.OfRounds(record))
        from borough in request.ReadChoice("borough", Slugs.OfBoroughs(record))
        from speaker in request.ReadChoice("speaker", Speakers(record))
        select new StatementFilter(party, round, borough, speaker);

    /// <summary>Every party that a position has, by name.</summary>
    public static IReadOnlyList<string> Parties(CounterRecord record) => Sorted(record.Statements.Select(statement => statement.Party));

    /// <summary>Everybody whose position is told, by name.</summary>
    public static IReadOnlyList<string> Speakers(CounterRecord record) => Sorted(record.Statements.Select(statement => statement.Speaker));

    private static IReadOnlyList<string> Sorted(IEnumerable<string?> values) =>
        [.. values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)];
}
