using FrontCounters.Data.Record;

namespace FrontCounters.Data.Releases;

/// <summary>
/// What rows of a release are about, found through the columns that refer to boroughs, stations and rounds.
/// Subjects are written <c>borough:harrow</c>, <c>station:harrow</c>, <c>round:2025</c>.
/// </summary>
internal static class RowSubjects
{
    /// <summary>Every borough, station and round that the row concerns.</summary>
    public static IReadOnlyList<string> Concerns(this RecordRows rows, RowName row) =>
        [.. rows.Named(row).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The one thing that the row belongs to: its own, where it belongs to no other.</summary>
    public static string Subject(this RecordRows rows, RowName row) => row.Table switch
    {
        "addresses" or "points" or "periods" or "decisions" => $"station:{rows.Cell(row, "station")}",
        "stages" => $"round:{rows.Cell(row, "round")}",
        "claims" => $"disagreement:{rows.Cell(row, "disagreement")}",
        // A table that is computed as a whole is one thing.
        "postcode-sectors" or "postcode-districts" or RowsOfFiles.Files => $"table:{row.Table}",
        _ => $"{TableNoun.Noun(row.Table)}:{row.Key}",
    };

    /// <summary>
    /// Ids of the sources that the row cites, or is. A disagreement rests on those of its answers, a day to compare with on
    /// those of its round, and a gap on those that fill it in part.
    /// </summary>
    public static IReadOnlyList<string> SourcesOf(this RecordRows rows, RowName row) => row.Table switch
    {
        "disagreements" =>
        [
            .. rows.Names.Where(claim => claim.Table == "claims" && rows.Cell(claim, "disagreement") == row.Key)
                .SelectMany(claim => Ids(rows.Cell(claim, "sources"))).Distinct(StringComparer.Ordinal),
        ],
        "milestones" => Ids(rows.Cell(new RowName("rounds", rows.Cell(row, "round")), "sources")),
        "gaps" => Ids(rows.Cell(row, "held_in_part")),
        "sources" => [row.Key],
        "quotations" => Ids(rows.Cell(row, "source")),
        _ => Ids(rows.Cell(row, "sources")),
    };

    private static IEnumerable<string> Named(this RecordRows rows, RowName row)
    {
        var stations = Ids(rows.Cell(row, "station")).Concat(Ids(rows.Cell(row, "stations")));
        var boroughs = Ids(rows.Cell(row, "borough")).Concat(Ids(rows.Cell(row, "boroughs")));
        var direct = stations.SelectMany(rows.OfStation)
            .Concat(boroughs.Select(borough => $"borough:{borough}"))
            .Concat(Ids(rows.Cell(row, "round")).Select(round => $"round:{round}"));
        return row.Table switch
        {
            "boroughs" => [$"borough:{row.Key}"],
            "rounds" => [$"round:{row.Key}"],
            "stations" => rows.OfStation(row.Key),
            "claims" => rows.Named(new RowName("disagreements", rows.Cell(row, "disagreement")))
                .Concat(Ids(rows.Cell(row, "facts")).SelectMany(fact => rows.Named(RowOf(fact)))),
            _ => direct,
        };
    }

    private static IEnumerable<string> OfStation(this RecordRows rows, string slug) =>
        rows.Cell(new RowName("stations", slug), "borough") is { Length: > 0 } borough
            ? [$"station:{slug}", $"borough:{borough}"]
            : [$"station:{slug}"];

    /// <param name="fact">As a claim names it: <c>figure:saving-2017-final</c>.</param>
    private static RowName RowOf(string fact) => fact.Split(':', 2) switch
    {
        [var noun, var key] => new RowName(TableNoun.Table(noun), key),
        _ => new RowName("", fact),
    };

    private static string[] Ids(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
