namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>A text with one word dropped, replaced or inserted; words are what spaces part.</summary>
/// <param name="Text">The changed text.</param>
/// <param name="Dropped">The word of the original that is not in it.</param>
/// <param name="Inserted">The word that is not in the original.</param>
/// <param name="IsAtAnEnd">True where the first or last word was dropped: what is left is a part.</param>
public sealed record WordChange(string Text, string? Dropped, string? Inserted, bool IsAtAnEnd)
{
    /// <summary>A word that no quotation has.</summary>
    public const string Strange = "zebra";

    /// <summary>Every change of one word, at every place.</summary>
    public static IEnumerable<WordChange> AllOf(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var place = 0; place <= words.Length; place++)
        {
            string[] before = words[..place];
            yield return new(Joined([.. before, Strange, .. words[place..]]), null, Strange, false);
            if (place < words.Length)
            {
                string[] after = words[(place + 1)..];
                yield return new(Joined([.. before, Strange, .. after]), words[place], Strange, false);
                yield return new(Joined([.. before, .. after]), words[place], null, place == 0 || after.Length == 0);
            }
        }
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);
}
