using System.Globalization;
using System.Text;
using FrontCounters.Data.Text;

namespace FrontCounters.Data.Queries.Search;

/// <summary>
/// The words that a reader typed into the one box. Signs only part words: nothing that was typed is ever read as the
/// index's own language, in which <c>NEAR</c>, <c>-</c> and <c>title:</c> would mean something.
/// </summary>
public sealed class SearchWords
{
    private const int ShortestBeginning = 3;

    private readonly string[] words;

    private SearchWords(string text, string[] words) => (Text, this.words) = (text, words);

    /// <summary>As it was typed.</summary>
    public string Text { get; }

    public IReadOnlyList<string> Words => words;

    /// <summary>The words alone, in capitals.</summary>
    internal string Capitals => string.Join(' ', words).ToUpperInvariant();

    /// <returns>None where the text holds no letter and no digit, so that nothing can be looked for.</returns>
    public static SearchWords? In(string text)
    {
        var typed = Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('\'')).Where(word => word.Length > 0).ToArray();
        return typed.Length == 0 ? null : new SearchWords(text.Trim(), typed);
    }

    /// <summary>What to ask of the index for texts that hold every word.</summary>
    internal string All() => string.Join(" AND ", words.Select(Term));

    /// <summary>What to ask of the index for texts that hold every word, the last perhaps unfinished.</summary>
    internal string AllBegun() => words[^1].Length < ShortestBeginning
        ? All()
        : string.Join(" AND ", words[..^1].Select(Term).Append($"\"{words[^1]}\"*"));

    /// <summary>What to ask of the index for texts that hold some of the words.</summary>
    internal string Some() => string.Join(" OR ", words.Select(Term));

    /// <summary>With an apostrophe it is two words to the index; written without, one.</summary>
    private static string Term(string word) => word.Contains('\'', StringComparison.Ordinal)
        ? $"(\"{word}\" OR \"{word.Replace("'", "", StringComparison.Ordinal)}\")"
        : $"\"{word}\"";

    private static string Plain(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text.Select(PlainLetters.ToPlain))
        {
            if (char.IsLetterOrDigit(letter) || letter == '\'')
            {
                letters.Append(letter);
            }
            else if (letter == '&')
            {
                letters.Append(" and ");
            }
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(' ');
            }
        }

        return letters.ToString();
    }
}
