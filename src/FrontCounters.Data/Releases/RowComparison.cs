using FrontCounters.Data.Record;

namespace FrontCounters.Data.Releases;

/// <summary>What turns one release into another, as lines of the change log.</summary>
public static class RowComparison
{
    /// <param name="before">The rows of the one; columns renamed below have their old names.</param>
    /// <param name="after">The rows of the other.</param>
    /// <param name="release">The number of the other.</param>
    /// <param name="renamed">Columns that only have another name.</param>
    /// <returns>Renamed columns, then cells in the order of table, key and column.</returns>
    public static IReadOnlyList<LogLine> Between(
        RecordRows before, RecordRows after, int release, IReadOnlyList<RenamedColumn> renamed)
    {
        List<LogLine> lines = [.. renamed.Select(column => new LogLine(
            release, LoggedKind.Renamed, new RowName(column.Table, ""), column.From, column.From, column.To, ""))];
        var start = before.Copy();
        lines.ForEach(line => start.Apply(line));
        foreach (var row in start.Names.Union(after.Names)
            .OrderBy(row => row.Table, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal))
        {
            var kind = !start.Has(row) ? LoggedKind.Added : after.Has(row) ? LoggedKind.Changed : LoggedKind.Removed;
            lines.AddRange(start.Columns(row).Union(after.Columns(row)).Order(StringComparer.Ordinal)
                .Select(column => new LogLine(
                    release, kind, row, column, start.Cell(row, column), after.Cell(row, column), ""))
                .Where(line => line.Before != line.After));
        }

        return lines;
    }
}
