using System.Globalization;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Loading.Checks;
using FrontCounters.Data.Queries.People;

namespace FrontCounters.Data.Editing;

/// <summary>Words that an editor found in a text, and what only the editor can know of them.</summary>
public sealed record NewQuotation
{
    /// <summary>As many as the other rows have.</summary>
    private const int ContextWords = 8;

    private static readonly char[] Marks = ['“', '”', '"', '‘', '’', '\''];

    public required string SourceId { get; init; }

    public required string Words { get; init; }

    public string? Speaker { get; init; }

    public string? Id { get; init; }

    /// <summary>Where they stand, for words that stand in several places.</summary>
    public int? Start { get; init; }

    public string? Role { get; init; }

    public string? Party { get; init; }

    public string? Round { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> Boroughs { get; init; } = [];

    public IReadOnlyList<string> Stations { get; init; } = [];

    /// <summary>The row of quotations.csv and, where the text is new, the source's with its file and hash.</summary>
    /// <exception cref="EditRefusedException">The words are not in the text, or something is still to be said.</exception>
    public IReadOnlyList<RowEdit> Rows(RecordDraft draft, string file)
    {
        var source = draft.Sources.FirstOrDefault(source => source.Value.Id == SourceId)
            ?? throw new EditRefusedException($"sources.csv has no '{SourceId}'. Add its row first.");
        var text = QuotedText.Read(SourceId, file);
        var start = Place(text.Words);
        var end = start + Words.Length;
        if (Forbidden(draft, start, end))
        {
            throw new EditRefusedException($"These words are in {NotQuotedPassage.File}: nothing of them may be published.");
        }

        var said = SaidBefore(draft);
        var missing = Missing(said).ToList();
        if (missing.Count > 0)
        {
            throw new EditRefusedException($"They stand at {start}. Still to be said: {string.Join("; ", missing)}.");
        }

        var row = RowEdit.Added(Table(draft, "quotations.csv"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = Id ?? $"q-{PersonSlug.From(Speaker!).Split('-')[^1]}-{Topics[0]}",
            ["text"] = text.Words[start..end],
            ["speaker"] = Speaker!,
            ["role"] = Role ?? said?.Cell("role") ?? "",
            ["party"] = Party ?? said?.Cell("party") ?? "",
            ["source"] = SourceId,
            ["start"] = start.ToString(CultureInfo.InvariantCulture),
            ["before"] = Before(draft, text.Words, start),
            ["after"] = After(draft, text.Words, end),
            ["round"] = Round!,
            ["boroughs"] = string.Join(' ', Boroughs),
            ["stations"] = string.Join(' ', Stations),
            ["topics"] = string.Join(' ', Topics),
        });
        return source.Value.Text is not null
            ? [row]
            : [RowEdit.Changed(Table(draft, "sources.csv"), source.Row, new Dictionary<string, string>(StringComparer.Ordinal)
                { ["text"] = Path.GetFileName(file), ["sha256"] = text.Sha256 }), row];
    }

    private int Place(string text)
    {
        var exact = QuotationPlaces.Find(Words, text);
        var places = exact.Count > 0 ? exact
            : QuotationPlaces.Find(QuotationPlaces.Loosely(Words), QuotationPlaces.Loosely(text));
        return places switch
        {
            [] => throw new EditRefusedException("These words do not stand in the text. Copy them from it."),
            [var only] => only,
            _ when Start is { } start && places.Contains(start) => start,
            _ => throw new EditRefusedException(
                $"These words stand in several places. Say which with --start: {string.Join(", ", places)}."),
        };
    }

    /// <summary>The last row of this speaker about this round: the same role and party, if nothing else is said.</summary>
    private CsvRow? SaidBefore(RecordDraft draft) => draft.Quotations.LastOrDefault(
        quotation => quotation.Value.Speaker == Speaker && quotation.Value.RoundSlug == Round)?.Row;

    private IEnumerable<string> Missing(CsvRow? said)
    {
        if (Speaker is null)
        {
            yield return "--speaker, as the text names them";
        }

        if (Round is null)
        {
            yield return "--round, such as 2025";
        }

        if (Topics.Count == 0)
        {
            yield return "--topics, such as access cuts";
        }

        if (Role is null && said is null)
        {
            yield return "--role, the speaker's public role at the time, in our words";
        }
    }

    /// <summary>Of the paragraph, as far as nothing is reached that may not be shown.</summary>
    private string Before(RecordDraft draft, string text, int start)
    {
        var end = text.AsSpan(0, start).TrimEnd(Marks).TrimEnd().Length;
        var from = text.LastIndexOf('\n', Math.Max(start - 1, 0)) + 1;
        var words = end <= from ? [] : text[from..end].Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(ContextWords).ToList();
        while (words.Count > 0 && Forbidden(draft, end - string.Join(' ', words).Length - Marks.Length, start))
        {
            words.RemoveAt(0);
        }

        return string.Join(' ', words);
    }

    private string After(RecordDraft draft, string text, int end)
    {
        var paragraphEnd = text.IndexOf('\n', end) is >= 0 and var found ? found : text.Length;
        var words = text[end..paragraphEnd].TrimStart(Marks).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(ContextWords).ToList();
        while (words.Count > 0 && Forbidden(draft, end, end + string.Join(' ', words).Length + Marks.Length))
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words).Trim();
    }

    private bool Forbidden(RecordDraft draft, int from, int to) =>
        draft.NotQuoted.Any(passage => passage.Value.Overlaps(SourceId, from, to));

    private static CsvTable Table(RecordDraft draft, string file) =>
        draft.Tables.Single(table => table.Table.File == file).Table;
}
