using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Corrections;

/// <summary>A part of the list of corrections that can be read as one page: rows of one or several releases.</summary>
/// <param name="Releases">Each with those of its changes that stand on this part.</param>
public sealed record CorrectionsPart(IReadOnlyList<ReleaseCorrections> Releases)
{
    // Cells that fill a page of about a hundred kilobytes. A row that was only added is named, and not told cell by cell.
    private const int MostCells = 220;

    /// <summary>The releases in parts, in their order: a row is never parted, and a short release is not parted from the one before.</summary>
    public static IReadOnlyList<CorrectionsPart> Divide(IReadOnlyList<ReleaseCorrections> releases)
    {
        List<List<ReleaseCorrections>> parts = [[]];
        var cells = 0;
        foreach (var release in releases)
        {
            var rows = release.Changes.GroupBy(change => (change.Kind, change.Table, change.Key)).ToList();
            if (rows.Count == 0)
            {
                parts[^1].Add(release);
            }

            while (rows.Count > 0)
            {
                var (taken, weight) = (0, cells);
                while (taken < rows.Count && (weight == 0 || weight + WeightOf(rows[taken]) <= MostCells))
                {
                    weight += WeightOf(rows[taken++]);
                }

                if (taken > 0)
                {
                    parts[^1].Add(release with { Changes = [.. rows.Take(taken).SelectMany(row => row)] });
                    rows.RemoveRange(0, taken);
                    cells = weight;
                }

                if (rows.Count > 0)
                {
                    parts.Add([]);
                    cells = 0;
                }
            }
        }

        return [.. parts.Select(part => new CorrectionsPart(part))];
    }

    private static int WeightOf(IGrouping<(LoggedKind Kind, string Table, string Key), LoggedChange> row) =>
        row.Key.Kind == LoggedKind.Added ? 1 : 1 + row.Count();
}
