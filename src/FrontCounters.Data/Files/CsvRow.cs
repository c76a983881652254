namespace FrontCounters.Data.Files;

/// <summary>One line of a data file, which knows where it stands.</summary>
public sealed class CsvRow(string file, int line, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public string File => file;

    /// <summary>The line in the file, the header being 1.</summary>
    public int Line => line;

    /// <returns>The cell as it stands; blank where the row or the file has no such column.</returns>
    public string Cell(string column) =>
        columns.TryGetValue(column, out var index) && index < cells.Length ? cells[index] : "";
}
