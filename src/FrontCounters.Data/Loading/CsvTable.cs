using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace FrontCounters.Data.Loading;

/// <summary>One CSV file of the data folder: its header and its rows.</summary>
public sealed record CsvTable(string File, IReadOnlyList<string> Header, IReadOnlyList<CsvRow> Rows)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file; what cannot be read becomes problems and an empty table.</summary>
    public static CsvTable Read(string folder, string file, ProblemList problems)
    {
        var empty = new CsvTable(file, [], []);
        var path = Path.Combine(folder, file);
        if (!System.IO.File.Exists(path))
        {
            problems.AddFile(file, "file-is-there", "nothing", "The file is missing.");
            return empty;
        }

        try
        {
            using var reader = new StringReader(StrictUtf8.GetString(System.IO.File.ReadAllBytes(path)));
            return Parse(file, reader, problems);
        }
        catch (DecoderFallbackException problem)
        {
            problems.AddFile(file, "utf-8", $"byte {problem.Index}", "The file is not UTF-8 text.");
            return empty;
        }
        catch (BadDataException problem)
        {
            var line = problem.Context?.Parser?.RawRow ?? 0;
            problems.AddFile(file, "csv", $"line {line}", "The line is not sound CSV: look for a stray quotation mark.");
            return empty;
        }
    }

    private static CsvTable Parse(string file, TextReader reader, ProblemList problems)
    {
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { DetectColumnCountChanges = false };
        using var parser = new CsvParser(reader, settings);
        var header = parser.Read() ? parser.Record! : [];
        var columns = header.Select((name, index) => (name, index)).DistinctBy(column => column.name)
            .ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
        var rows = new List<CsvRow>();
        while (parser.Read())
        {
            var row = new CsvRow(file, parser.RawRow, columns, parser.Record!);
            rows.Add(row);
            if (parser.Record!.Length != header.Length)
            {
                problems.Add(row, "", "row-is-whole", $"The row has {parser.Record.Length} cells, the header {header.Length}.");
            }
        }

        return new CsvTable(file, header, rows);
    }
}
