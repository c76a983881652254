using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>Where the words of a quotation stand, if not where their row says.</summary>
internal static class QuotationPlaces
{
    /// <param name="quotation">The quotation.</param>
    /// <param name="text">The text that it is said to be from.</param>
    /// <param name="texts">All texts at hand, by the ids of their sources.</param>
    public static string Sentence(Quotation quotation, string text, IReadOnlyDictionary<string, string> texts)
    {
        var places = Find(quotation.Text, text);
        if (places.Count > 0)
        {
            return $"They stand at {string.Join(" and at ", places)}: write that under start.";
        }

        var like = Find(Loosely(quotation.Text), Loosely(text));
        if (like.Count > 0)
        {
            return $"At {string.Join(" and at ", like)} the same words stand with other marks, dashes, spaces or capitals: copy them from there.";
        }

        var elsewhere = texts.Select(other => (other.Key, Places: Find(quotation.Text, other.Value)))
            .FirstOrDefault(other => other.Places.Count > 0);
        return elsewhere.Places is null
            ? "They stand nowhere in it."
            : $"They stand in {elsewhere.Key}, at {string.Join(" and at ", elsewhere.Places)}.";
    }

    public static IReadOnlyList<int> Find(string words, string text)
    {
        var places = new List<int>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            places.Add(at);
        }

        return places;
    }

    /// <summary>Letter for letter as long as it was, so that places stay what they are.</summary>
    public static string Loosely(string text) => string.Create(text.Length, text, (loose, original) =>
    {
        for (var index = 0; index < loose.Length; index++)
        {
            loose[index] = original[index] switch
            {
                '’' or '‘' => '\'',
                '“' or '”' => '"',
                '–' or '—' or '‑' => '-',
                var letter when char.IsWhiteSpace(letter) => ' ',
                var letter => char.ToLowerInvariant(letter),
            };
        }
    });
}
