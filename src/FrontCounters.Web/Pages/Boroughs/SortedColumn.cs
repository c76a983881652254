using FrontCounters.Data.Queries.Access;
using FrontCounters.Web.Days;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>The heading of a column by which the table can be put in order.</summary>
/// <param name="Label">What the column holds.</param>
/// <param name="Address">The same page in that order.</param>
/// <param name="Direction"><c>ascending</c> or <c>descending</c>, as ARIA writes it; none where it goes by another.</param>
public sealed record SortedColumn(string Label, string Address, string? Direction)
{
    public string? Arrow => Direction switch
    {
        null => null,
        "ascending" => "▲",
        _ => "▼",
    };

    public static IReadOnlyList<SortedColumn> All(AskedBoroughs listed, AskedClocks asked) =>
    [
        Column("Borough", BoroughOrder.Name, listed, asked),
        Column("Half within", BoroughOrder.Median, listed, asked),
        Column("Within 1 mile", BoroughOrder.WithinOneMile, listed, asked),
        Column("Within 3 miles", BoroughOrder.WithinThreeMiles, listed, asked),
        Column("Open there, a week", BoroughOrder.Hours, listed, asked),
    ];

    private static SortedColumn Column(string label, BoroughOrder order, AskedBoroughs listed, AskedClocks asked) => new(
        label,
        listed.By(order).AddTo($"/boroughs{asked.Query}") + "#how-far",
        listed.Order != order ? null : listed.Descending ? "descending" : "ascending");
}
