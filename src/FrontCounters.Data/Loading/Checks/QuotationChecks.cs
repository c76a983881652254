using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>
/// Quotations stand in their sources to the letter. That can only be seen where the texts are at hand; the rules that
/// need no text are always checked.
/// </summary>
internal static class QuotationChecks
{
    private const int MostContextWords = 12;

    public static void Run(RecordDraft draft, string? texts, ProblemList problems)
    {
        foreach (var (quotation, row) in draft.Quotations)
        {
            CheckContext(row, "before", quotation.Before, problems);
            CheckContext(row, "after", quotation.After, problems);
        }

        if (texts is not null)
        {
            CheckTexts(draft, texts, problems);
        }
    }

    private static void CheckContext(CsvRow row, string column, string? words, ProblemList problems)
    {
        if (words?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MostContextWords)
        {
            problems.Add(row, column, "context-is-short", $"At most {MostContextWords} words of the article may stand beside a quotation.");
        }
    }

    private static void CheckTexts(RecordDraft draft, string folder, ProblemList problems)
    {
        var texts = QuotedText.In(folder, draft);
        if (texts.Count == 0)
        {
            problems.AddFile("sources.csv", "text-is-there", folder, "The folder holds none of the texts that are named here under text.");
        }

        foreach (var (text, row) in texts.Where(text => text.Value.Sha256 != text.Row.Cell("sha256")))
        {
            problems.Add(row, "sha256", "text-unchanged", $"The text is not the one that was quoted: its SHA-256 is {text.Sha256}.");
        }

        var words = texts.Select(text => text.Value).ToDictionary(text => text.SourceId, text => text.Words, StringComparer.Ordinal);
        foreach (var (quotation, row) in draft.Quotations)
        {
            if (words.TryGetValue(quotation.SourceId, out var text))
            {
                CheckPlace(quotation, row, text, words, problems);
            }
            else if (!draft.Sources.Any(source => source.Value.Id == quotation.SourceId && source.Value.Text is not null))
            {
                problems.Add(row, "source", "text-is-there", "The source has no text: give its file and SHA-256 in sources.csv.");
            }
        }
    }

    private static void CheckPlace(
        Quotation quotation, CsvRow row, string text, IReadOnlyDictionary<string, string> texts, ProblemList problems)
    {
        if (quotation.Start > text.Length - quotation.Text.Length
            || !text.AsSpan(quotation.Start, quotation.Text.Length).SequenceEqual(quotation.Text))
        {
            problems.Add(
                row,
                "text",
                "quotation-verbatim",
                $"These words do not stand at {quotation.Start} in the source. {QuotationPlaces.Sentence(quotation, text, texts)}");
            return;
        }

        var lead = text[..quotation.Start].TrimEnd().TrimEnd('“', '"', '‘', '\'').TrimEnd();
        if (quotation.Before is not null && !lead.EndsWith(quotation.Before.TrimEnd(), StringComparison.Ordinal))
        {
            problems.Add(row, "before", "quotation-verbatim", "These words do not stand before the quotation in the source.");
        }

        CheckEnds(row, text.AsSpan(0, quotation.Start), text.AsSpan(quotation.Start + quotation.Text.Length), problems);
        var rest = text[(quotation.Start + quotation.Text.Length)..].TrimStart('”', '"', '’', '\'').TrimStart();
        if (quotation.After is not null && !rest.StartsWith(quotation.After.TrimStart(), StringComparison.Ordinal))
        {
            problems.Add(row, "after", "quotation-verbatim", "These words do not stand after the quotation in the source.");
        }
    }

    /// <summary>
    /// A quotation without its first or last words still stands in its source; but then no quotation mark opens it,
    /// and neither a mark nor the end of a paragraph closes it.
    /// </summary>
    private static void CheckEnds(CsvRow row, ReadOnlySpan<char> before, ReadOnlySpan<char> after, ProblemList problems)
    {
        var paragraphEnd = after.IndexOf('\n') is >= 0 and var end ? after[..end] : after;
        var closes = after is ['”' or '"' or '’' or '\'', ..] || paragraphEnd.IsWhiteSpace();
        if (!closes || before is not [.., '“' or '"' or '‘' or '\''])
        {
            problems.Add(row, "text", "quotation-whole", "These words are only a part of what the source quotes here.");
        }
    }
}
