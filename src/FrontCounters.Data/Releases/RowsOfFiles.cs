using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FrontCounters.Data.Files;

namespace FrontCounters.Data.Releases;

/// <summary>
/// Reads the rows of a release from its files, which describe themselves: the keys are those of its own data package.
/// </summary>
public static class RowsOfFiles
{
    /// <summary>The table in which a file that is no table of ours has a row: its SHA-256.</summary>
    public const string Files = "files";

    /// <exception cref="RecordRefusedException">A table cannot be read.</exception>
    public static RecordRows Read(IReadOnlyList<DataFile> files)
    {
        var problems = new ProblemList();
        var rows = new RecordRows();
        using var package = JsonDocument.Parse(files.Single(file => file.Name == DataPackage.File).Content);
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var path = resource.GetProperty("path").GetString();
            // What may not be quoted is a rule for editors, and states nothing that a release could tell.
            if (LogFileNames.IsPartOf(path) || path == NotQuotedPassage.File || files.FirstOrDefault(held => held.Name == path) is not { } file)
            {
                continue;
            }

            if (!resource.TryGetProperty("schema", out var schema))
            {
                AddHash(rows, file.Name, file.Content);
            }
            else if (IsOneThing(resource))
            {
                AddHash(rows, file.Name, Encoding.UTF8.GetBytes(CellsOf(schema, CsvTable.Parse(file, problems))));
            }
            else
            {
                AddTable(rows, resource.GetProperty("name").GetString()!, schema, CsvTable.Parse(file, problems));
            }
        }

        problems.ThrowIfAny();
        return rows;
    }

    public static RecordRows ReadZip(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        return Read([.. zip.Entries.Select(entry => new DataFile(entry.FullName, BytesOf(entry)))]);
    }

    private static void AddTable(RecordRows rows, string name, JsonElement schema, CsvTable table)
    {
        var key = KeyOf(schema);
        var cellOf = CellReader(schema);
        foreach (var row in table.Rows)
        {
            var rowName = new RowName(name, string.Join('/', key.Select(row.Cell)));
            foreach (var column in table.Header)
            {
                rows.Write(rowName, column, cellOf(row, column));
            }
        }
    }

    /// <summary>
    /// A table taken over whole from a publisher is one thing, as an outline is: the log says that it changed, and each of
    /// its thousands of cells is in the file.
    /// </summary>
    private static bool IsOneThing(JsonElement resource) =>
        resource.TryGetProperty("takenOverWhole", out var whole) && whole.ValueKind == JsonValueKind.True;

    private static void AddHash(RecordRows rows, string file, byte[] content) =>
        rows.Write(new RowName(Files, file), "sha256", Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>Every cell in the order of the file, as it counts: how a spreadsheet saved it changes nothing.</summary>
    private static string CellsOf(JsonElement schema, CsvTable table)
    {
        var cellOf = CellReader(schema);
        var lines = table.Rows.Select(row => string.Join('\t', table.Header.Select(column => cellOf(row, column))));
        return string.Join('\n', lines.Prepend(string.Join('\t', table.Header)));
    }

    private static IReadOnlyList<string> KeyOf(JsonElement schema) =>
        [.. schema.GetProperty("primaryKey").EnumerateArray().Select(column => column.GetString()!)];

    /// <summary>Reads a cell as it counts: a number however it was written.</summary>
    private static Func<CsvRow, string, string> CellReader(JsonElement schema)
    {
        HashSet<string> numbers =
        [
            .. schema.GetProperty("fields").EnumerateArray()
                .Where(field => field.GetProperty("type").GetString() is "number" or "integer")
                .Select(field => field.GetProperty("name").GetString()!),
        ];
        return (row, column) => numbers.Contains(column) ? NumberCell.Write(column, row.Cell(column)) : row.Cell(column);
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
