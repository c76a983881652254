using System.Text.RegularExpressions;
using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading;

/// <summary>
/// Spreadsheets write dates in their own way, in every row of a file. That is told once, and not as hundreds of days that
/// are missing.
/// </summary>
internal static partial class RewrittenDates
{
    /// <summary>One or two cells are an editor's own, and each is told where it stands.</summary>
    private const int Fewest = 3;

    public static void Gather(RecordDraft draft, ProblemList problems)
    {
        FindInWords(draft, problems);
        foreach (var file in problems.InOrder.Where(problem => problem.Rule == "date" && Rewritten().IsMatch(problem.Found))
            .GroupBy(problem => problem.File, StringComparer.Ordinal).Where(cells => cells.Count() >= Fewest))
        {
            var columns = string.Join(", ", file.Select(cell => cell.Column).Distinct());
            problems.Gather([.. file], "dates", $"A spreadsheet rewrote the dates of {file.Key}: {file.Count()} cells under "
                + $"{columns}. Take the file as it was, open it again with every column as text, and make your change anew.");
        }
    }

    /// <summary>Words can be rewritten too: "December 2017" comes back as 12/01/2017. The log holds cells as they once were.</summary>
    private static void FindInWords(RecordDraft draft, ProblemList problems)
    {
        foreach (var row in draft.Tables.Select(table => table.Table).Where(table => table.File != LogFileNames.ChangesFile)
            .SelectMany(table => table.Rows, (table, row) => (table.Header, Row: row)))
        {
            foreach (var column in row.Header.Where(column => WholeDate().IsMatch(row.Row.Cell(column)) && !problems.Has(row.Row, column)))
            {
                problems.Add(row.Row, column, "date", "A spreadsheet took these words for a date. Write them as they were.");
            }
        }
    }

    [GeneratedRegex(@"\A\d{1,2}/\d{1,2}/\d{2,4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex WholeDate();

    /// <summary>24/06/2013, 24.6.13, 2013/06/24, 24-Jun-13, Jun-13, 24 June 2013, 2013-06-24 00:00:00, 41449.</summary>
    [GeneratedRegex(
        @"\A(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}([ T].*)?|(\d{1,2}[ -])?[A-Za-z]{3,9}[ -]\d{2,4}|\d{5})\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rewritten();
}
