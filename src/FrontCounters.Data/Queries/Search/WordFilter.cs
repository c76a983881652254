using FrontCounters.Data.Text;

namespace FrontCounters.Data.Queries.Search;

/// <summary>
/// The words that a reader typed to look something up. They are all sought, in any order and as parts of words too,
/// whatever their case and accents, and whichever of the apostrophes was typed.
/// </summary>
public sealed class WordFilter
{
    private readonly string[] words;

    private WordFilter(string[] words) => this.words = words;

    /// <param name="typed">Blank text seeks nothing, so that everything is found.</param>
    public static WordFilter In(string? typed) =>
        new(Alike(typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <returns>True where each word stands in one of the texts.</returns>
    public bool StandIn(params IEnumerable<string?> texts)
    {
        if (words.Length == 0)
        {
            return true;
        }

        var all = Alike(string.Join('\n', texts));
        return Array.TrueForAll(words, word => all.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Alike(string text) => string.Concat(text.Select(PlainLetters.ToPlain));
}
