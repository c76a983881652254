using System.Text.RegularExpressions;

namespace FrontCounters.Data.Quoting;

/// <summary>
/// A text as the words and marks that are compared. What a printer or a keyboard decides is left out: the shape of
/// quotation marks and whether there are any, the shape of apostrophes and dashes, spaces and line breaks, capitals.
/// Commas and full stops are kept, since they can change what is said.
/// </summary>
public sealed partial class SpokenText
{
    private readonly string text;

    private SpokenText(string text, IReadOnlyList<SpokenWord> words) => (this.text, Words) = (text, words);

    /// <summary>Words and marks, in order.</summary>
    public IReadOnlyList<SpokenWord> Words { get; }

    /// <summary>How many of them are words.</summary>
    public int WordCount => Words.Count(word => !word.IsMark);

    public static SpokenText From(string text)
    {
        var visible = Invisible().Replace(text, "");
        return new SpokenText(visible, [.. Pieces().Matches(visible).Select(piece => Word(piece, visible))]);
    }

    /// <summary>The same without the marks before its first word and after its last: nobody quotes for those.</summary>
    public SpokenText WithoutOuterMarks()
    {
        var inner = Words.SkipWhile(word => word.IsMark).ToList();
        return new SpokenText(text, inner[..(inner.FindLastIndex(word => !word.IsMark) + 1)]);
    }

    /// <summary>The words from one to another as they were written, with all that stands between them.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">The index after the last one.</param>
    public string Written(int first, int end) => text[Words[first].Start..Words[end - 1].End];

    private static SpokenWord Word(Match piece, string text)
    {
        var isMark = piece.Groups["mark"].Success;
        var key = isMark ? MarkKey(piece.Groups["mark"].Value) : WordKey(piece.Groups["word"].Value);
        var isAttached = piece.Index > 0 && !char.IsWhiteSpace(text[piece.Index - 1]);
        return new SpokenWord(key, piece.Index, piece.Index + piece.Length, isMark, isAttached);
    }

    private static string WordKey(string word) =>
        Dash().Replace(word, "-").Replace('’', '\'').ToLowerInvariant();

    private static string MarkKey(string mark) => mark switch
    {
        ['-' or '–' or '—' or '‐' or '‑' or '−' or '―', ..] => "-",
        ['.', '.', ..] => "…",
        _ => mark,
    };

    /// <summary>
    /// A hyphen or a short dash within a word joins it (<c>fig-leaf</c>); a long dash parts words even without
    /// spaces. Points, commas and colons join figures (<c>3,752</c>). Quotation marks cling to what they stand at.
    /// </summary>
    [GeneratedRegex(
        """["“”„‘’'«»]*(?:"""
        + """(?<word>[\p{L}\p{M}\p{N}£$€%&@#]+(?:['’\-‐‑–/][\p{L}\p{M}\p{N}£$€]+|[.,:]\p{N}[\p{L}\p{M}\p{N}]*)*%?)"""
        + """|(?<mark>[-–—‐‑−―]+|\.{2,}|[^\s"“”„‘’'«»])"""
        + """)["“”„‘’'«»]*""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pieces();

    [GeneratedRegex("[–‐‑−]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dash();

    /// <summary>Soft hyphens and characters of no width, which come along when a page is copied.</summary>
    [GeneratedRegex(@"[\u00AD\u200B-\u200F\u2060\uFEFF]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Invisible();
}
