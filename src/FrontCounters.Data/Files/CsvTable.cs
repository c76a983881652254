using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace FrontCounters.Data.Files;

/// <summary>One CSV file of the data folder: its header and its rows.</summary>
public sealed record CsvTable(string File, IReadOnlyList<string> Header, IReadOnlyList<CsvRow> Rows)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file; what cannot be read becomes problems and an empty table.</summary>
    public static CsvTable Read(string folder, string file, ProblemList problems)
    {
        var path = Path.Combine(folder, file);
        if (System.IO.File.Exists(path))
        {
            return Parse(new DataFile(file, System.IO.File.ReadAllBytes(path)), problems);
        }

        problems.AddFile(file, "file-is-there", "nothing", "The file is missing.");
        return new CsvTable(file, [], []);
    }

    /// <summary>Reads a file that is at hand; what cannot be read becomes problems and an empty table.</summary>
    public static CsvTable Parse(DataFile file, ProblemList problems)
    {
        try
        {
            // Some spreadsheets begin a file with a byte order mark.
            var text = StrictUtf8.GetString(file.Content).TrimStart('\uFEFF');
            if (BetweenCells(text) is { } divider)
            {
                problems.AddFile(file.Name, "header", divider, $"{divider} stand between the cells. Save the file again with commas.");
                return new CsvTable(file.Name, [], []);
            }

            using var reader = new StringReader(text);
            return Parse(file.Name, reader, problems);
        }
        catch (DecoderFallbackException problem)
        {
            var line = file.Content.AsSpan(0, Math.Max(problem.Index, 0)).Count((byte)'\n') + 1;
            problems.AddFile(file.Name, "utf-8", $"byte {problem.Index}", NotUtf8(file.Content), line);
        }
        catch (BadDataException problem)
        {
            var line = problem.Context?.Parser is { } parser ? FirstLine(parser) : 0;
            problems.AddFile(
                file.Name, "csv", "a stray quotation mark", "Put marks round the whole cell; double those inside it.", line);
        }

        return new CsvTable(file.Name, [], []);
    }

    private static CsvTable Parse(string file, TextReader reader, ProblemList problems)
    {
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { DetectColumnCountChanges = false };
        using var parser = new CsvParser(reader, settings);
        if (!parser.Read())
        {
            problems.AddFile(file, "header", "nothing", "The file is empty.");
            return new CsvTable(file, [], []);
        }

        var header = parser.Record!;
        var columns = header.Select((name, index) => (name, index)).DistinctBy(column => column.name)
            .ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
        var rows = new List<CsvRow>();
        while (parser.Read())
        {
            var row = new CsvRow(file, FirstLine(parser), columns, parser.Record!);
            rows.Add(row);
            if (parser.Record!.Length != header.Length)
            {
                problems.Add(row, "", "row-is-whole", $"The row has {parser.Record.Length} cells, the header {header.Length}.");
            }
        }

        return new CsvTable(file, header, rows);
    }

    /// <summary>What a spreadsheet put in the place of commas; none where it put nothing.</summary>
    private static string? BetweenCells(string text) => text.AsSpan(0, Math.Max(text.IndexOf('\n'), 0)) switch
    {
        var header when header.Contains(',') => null,
        var header when header.Contains(';') => "Semicolons",
        var header when header.Contains('\t') => "Tabs",
        _ => null,
    };

    private static string NotUtf8(byte[] content) => content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
        ? "The file is saved as UTF-16. Save it again as UTF-8."
        : "The file is not UTF-8 text: a spreadsheet saved it for Windows. Save it again as CSV UTF-8.";

    /// <summary>The line on which the row begins: a cell that holds line breaks, or never ends, goes on below.</summary>
    private static int FirstLine(IParser parser) =>
        parser.RawRow - parser.RawRecord.Trim('\r', '\n').Count(letter => letter == '\n');
}
