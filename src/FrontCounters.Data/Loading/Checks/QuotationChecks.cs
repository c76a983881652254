using System.Security.Cryptography;
using System.Text;
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
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (source, row) in draft.Sources.Where(source => source.Value.Text is not null))
        {
            var path = Path.Combine(folder, Path.GetFileName(source.Text!));
            if (!File.Exists(path))
            {
                problems.Add(row, "text", "text-is-there", $"The folder of texts has no file {source.Text}.");
                continue;
            }

            var bytes = File.ReadAllBytes(path);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != source.Sha256)
            {
                problems.Add(row, "sha256", "text-unchanged", "The text is not the one that was quoted.");
            }

            texts[source.Id] = Encoding.UTF8.GetString(bytes);
        }

        foreach (var (quotation, row) in draft.Quotations)
        {
            if (texts.TryGetValue(quotation.SourceId, out var text))
            {
                CheckPlace(quotation, row, text, problems);
            }
            else
            {
                problems.Add(row, "source", "text-is-there", "The folder of texts does not hold this source.");
            }
        }
    }

    private static void CheckPlace(Quotation quotation, CsvRow row, string text, ProblemList problems)
    {
        if (quotation.Start > text.Length - quotation.Text.Length
            || !text.AsSpan(quotation.Start, quotation.Text.Length).SequenceEqual(quotation.Text))
        {
            problems.Add(row, "text", "quotation-verbatim", $"These words do not stand at {quotation.Start} in the source.");
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
