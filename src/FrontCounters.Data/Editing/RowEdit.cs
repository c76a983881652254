using System.Globalization;
using CsvHelper;
using FrontCounters.Data.Files;

namespace FrontCounters.Data.Editing;

/// <summary>One line of a data file, as an editor would write it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line that it takes the place of, the header being 1; none for a row at the end.</param>
/// <param name="Text">The row.</param>
public sealed record RowEdit(string File, int? Line, string Text)
{
    /// <summary>A row with other cells under some columns; all else in the file stays as it is.</summary>
    public static RowEdit Changed(CsvTable table, CsvRow row, IReadOnlyDictionary<string, string> changed) => new(
        table.File, row.Line, Write(table.Header.Select(column => changed.GetValueOrDefault(column) ?? row.Cell(column))));

    /// <summary>A row at the end of the file; columns that are not named are blank.</summary>
    public static RowEdit Added(CsvTable table, IReadOnlyDictionary<string, string> cells) => new(
        table.File, null, Write(table.Header.Select(column => cells.GetValueOrDefault(column) ?? "")));

    /// <summary>Writes the rows into the files of a folder. A row that goes over several lines is not known here.</summary>
    public static void Apply(string folder, IEnumerable<RowEdit> edits)
    {
        foreach (var file in edits.GroupBy(edit => Path.Combine(folder, edit.File)))
        {
            var text = System.IO.File.ReadAllText(file.Key);
            var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            var lines = text.TrimEnd('\r', '\n').Split(lineEnd).ToList();
            foreach (var edit in file.Where(edit => edit.Line is not null))
            {
                lines[edit.Line!.Value - 1] = edit.Text;
            }

            lines.AddRange(file.Where(edit => edit.Line is null).Select(edit => edit.Text));
            System.IO.File.WriteAllText(file.Key, string.Join(lineEnd, lines) + lineEnd);
        }
    }

    private static string Write(IEnumerable<string> cells)
    {
        using var row = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(row, CultureInfo.InvariantCulture, leaveOpen: true))
        {
            cells.ToList().ForEach(csv.WriteField);
        }

        return row.ToString();
    }
}
