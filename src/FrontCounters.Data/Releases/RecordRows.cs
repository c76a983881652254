using System.Security.Cryptography;
using System.Text;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Releases;

/// <summary>
/// Every cell of one release of the record that is not blank, by row and column. The order of rows and columns in the
/// files, and columns that are blank throughout, are no part of it.
/// </summary>
public sealed class RecordRows
{
    private readonly Dictionary<RowName, Dictionary<string, string>> rows = [];

    /// <summary>In the order of tables and keys.</summary>
    public IEnumerable<RowName> Names => rows.Keys
        .OrderBy(row => row.Table, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal);

    public bool Has(RowName row) => rows.ContainsKey(row);

    /// <returns>Blank where the row or the cell is not there.</returns>
    public string Cell(RowName row, string column) => CellsOf(row).GetValueOrDefault(column, "");

    /// <summary>The columns in which the row has a cell, in their order.</summary>
    public IEnumerable<string> Columns(RowName row) => CellsOf(row).Keys.Order(StringComparer.Ordinal);

    /// <summary>Writes a cell. A row begins with its first cell, and ends with its last.</summary>
    public void Write(RowName row, string column, string value)
    {
        if (!rows.TryGetValue(row, out var cells))
        {
            rows[row] = cells = new(StringComparer.Ordinal);
        }

        cells[column] = value;
        if (value.Length == 0)
        {
            cells.Remove(column);
        }

        if (cells.Count == 0)
        {
            rows.Remove(row);
        }
    }

    /// <returns>False where the cell was not what the line says that it had been; it is written all the same.</returns>
    public bool Apply(LogLine line) => Step(line, line.Before, line.After);

    /// <summary>Takes the change back: lines are taken back from the last to the first.</summary>
    /// <returns>False where the cell was not what the line says that it had become; it is written all the same.</returns>
    public bool Undo(LogLine line) => Step(line, line.After, line.Before);

    public RecordRows Copy()
    {
        var copy = new RecordRows();
        foreach (var (row, cells) in rows)
        {
            copy.rows[row] = new(cells, StringComparer.Ordinal);
        }

        return copy;
    }

    /// <summary>
    /// <c>sha256:</c> and the SHA-256 over table, key, column and value of every cell in that order, each as UTF-8 with
    /// its length in bytes and a line break before it.
    /// </summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in Names)
        {
            foreach (var column in Columns(row))
            {
                foreach (var part in (string[])[row.Table, row.Key, column, rows[row][column]])
                {
                    var bytes = Encoding.UTF8.GetBytes(part);
                    hash.AppendData(Encoding.UTF8.GetBytes($"{bytes.Length}\n"));
                    hash.AppendData(bytes);
                }
            }
        }

        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    private bool Step(LogLine line, string from, string to)
    {
        if (line.Kind == LoggedKind.Renamed)
        {
            return Rename(line.Row.Table, from, to);
        }

        var isAsSaid = Cell(line.Row, line.Column) == from;
        Write(line.Row, line.Column, to);
        return isAsSaid;
    }

    /// <returns>False where the new name is in use.</returns>
    private bool Rename(string table, string from, string to)
    {
        var isFree = true;
        foreach (var cells in rows.Where(row => row.Key.Table == table).Select(row => row.Value))
        {
            if (cells.Remove(from, out var value))
            {
                isFree &= cells.TryAdd(to, value);
            }
        }

        return isFree;
    }

    private Dictionary<string, string> CellsOf(RowName row) => rows.GetValueOrDefault(row) ?? [];
}
