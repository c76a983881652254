using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>
/// Nothing that may not be quoted is a quotation, or stands beside one. Positions decide, so no text need be at hand.
/// What is found is never printed: it would show what must not be shown.
/// </summary>
internal static class NotQuotedChecks
{
    /// <summary>A quotation mark, a comma and spaces can stand between a quotation and the words beside it.</summary>
    private const int MarksBetween = 4;

    public static void Run(RecordDraft draft, ProblemList problems)
    {
        foreach (var (passage, row) in draft.NotQuoted.Where(passage => passage.Value.Start >= passage.Value.End))
        {
            problems.Add(row, "end", "in-order", $"It must be more than the start, {passage.Start}.");
        }

        foreach (var (quotation, row) in draft.Quotations)
        {
            foreach (var passage in draft.NotQuoted.Select(passage => passage.Value))
            {
                Check(quotation, row, passage, problems);
            }
        }
    }

    private static void Check(Quotation quotation, CsvRow row, NotQuotedPassage passage, ProblemList problems)
    {
        var end = quotation.Start + quotation.Text.Length;
        Refuse("text", quotation.Start, end);
        Refuse("before", quotation.Start - Reach(quotation.Before), quotation.Start);
        Refuse("after", end, end + Reach(quotation.After));

        void Refuse(string column, int from, int to)
        {
            if (passage.Overlaps(quotation.SourceId, from, to))
            {
                problems.AddUnshown(
                    row, column, "not-quoted", $"It holds words of {passage.Id} in {NotQuotedPassage.File}, which may not be published.");
            }
        }
    }

    private static int Reach(string? words) => words is null ? 0 : words.Length + MarksBetween;
}
