using System.Text.RegularExpressions;

namespace FrontCounters.Data.Loading;

/// <summary>
/// Spreadsheets write dates in their own way, in every row of a file. That is told once, and not as hundreds of days that
/// are missing.
/// </summary>
internal static partial class RewrittenDates
{
    /// <summary>One or two cells are an editor's own, and each is told where it stands.</summary>
    private const int Fewest = 3;

    public static void Gather(ProblemList problems)
    {
        foreach (var file in problems.InOrder.Where(problem => problem.Rule == "date" && Rewritten().IsMatch(problem.Found))
            .GroupBy(problem => problem.File, StringComparer.Ordinal).Where(cells => cells.Count() >= Fewest))
        {
            var columns = string.Join(", ", file.Select(cell => cell.Column).Distinct());
            problems.Gather([.. file], "dates", $"A spreadsheet rewrote the dates of {file.Key}: {file.Count()} cells under "
                + $"{columns}. Take the file as it was, open it again with every column as text, and make your change anew.");
        }
    }

    /// <summary>24/06/2013, 24.6.13, 2013/06/24, 24-Jun-13, Jun-13, 24 June 2013, 2013-06-24 00:00:00, 41449.</summary>
    [GeneratedRegex(
        @"\A(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}([ T].*)?|(\d{1,2}[ -])?[A-Za-z]{3,9}[ -]\d{2,4}|\d{5})\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rewritten();
}
