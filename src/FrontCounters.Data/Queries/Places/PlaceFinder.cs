using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Finds the place that a text means: coordinates, a postcode or part of one, or a name (see <see cref="PlaceByName"/>),
/// also among other words. <c>borough:</c>, <c>station:</c> and <c>place:</c> say which.
/// </summary>
public static class PlaceFinder
{
    /// <summary>No longer text is read.</summary>
    public const int LongestText = PlaceText.LongestRead;

    /// <summary>With fewer letters it may be part of a postcode or of coordinates.</summary>
    private const int AWord = 4;

    /// <param name="record">The record.</param>
    /// <param name="typed">What a reader typed, of any length and with any signs.</param>
    /// <param name="on">The day asked about: a station may have moved.</param>
    /// <param name="book">Exact postcodes; none where the site holds none.</param>
    /// <returns>The place, or why there is none. It never throws.</returns>
    public static PlaceAnswer FindPlace(
        this CounterRecord record, string? typed, DateOnly on, PostcodeBook? book = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return PlaceAnswer.Not(PlaceReason.Blank);
        }

        if (typed.Length > PlaceText.LongestRead)
        {
            return PlaceAnswer.Not(PlaceReason.TooLong);
        }

        var plain = PlaceText.Plain(typed);
        if (plain.Length == 0)
        {
            return PlaceAnswer.Not(PlaceReason.Blank);
        }

        if (typed.Length > PlaceText.Longest)
        {
            return FindInLong(record, plain, book ?? PostcodeBook.None);
        }

        return (plain.Any(char.IsAsciiDigit) ? PlaceByCoordinates.Find(record, plain) : null)
            ?? (PlaceText.TryRead(plain, out var text)
                ? Find(record, InFull(text), on, book ?? PostcodeBook.None)
                : PlaceAnswer.Not(PlaceReason.NotUnderstood));
    }

    /// <summary>No name is so long: the address of a map, or one postcode among many words.</summary>
    private static PlaceAnswer FindInLong(CounterRecord record, string plain, PostcodeBook book) =>
        PlaceByCoordinates.FindOnAMap(record, plain)
            ?? PostcodesInText.InLong(plain) switch
            {
                [var only] => PlaceByPostcode.Find(record, only, book),
                { Count: > 1 } several => PlaceByPostcode.Which(record, several, book),
                _ => null,
            }
            ?? PlaceAnswer.Not(PlaceReason.TooLong);

    /// <summary>The postcode, or part of one, that a text is or holds; none where it is something else.</summary>
    public static Place? FindPostcode(this CounterRecord record, string typed) =>
        typed.Length <= PlaceText.Longest && PlaceText.TryRead(PlaceText.Plain(typed), out var text)
            ? PlaceByPostcode.Find(record, text.Text, PostcodeBook.None)?.Place
            : null;

    /// <summary>The place of exactly that name, or which of several are meant; none where nothing is called so.</summary>
    public static PlaceAnswer? FindCalled(this CounterRecord record, string typed) =>
        typed.Length <= PlaceText.Longest && PlaceText.TryRead(PlaceText.Plain(typed), out var text) && text.Text.Any(char.IsAsciiLetter)
            ? PlaceByName.FindWhole(record, text.Text, DateOnly.MaxValue)
            : null;

    /// <summary>Everything that is spelt nearly so, the likeliest first.</summary>
    public static IReadOnlyList<PlaceSuggestion> FindSpeltNearly(this CounterRecord record, string typed) =>
        typed.Length <= PlaceText.Longest && PlaceText.TryRead(PlaceText.Plain(typed), out var text)
            ? [.. PlaceSuggestions.Nearly(record, text.Text)]
            : [];

    private static PlaceAnswer Find(CounterRecord record, PlaceText typed, DateOnly on, PostcodeBook book)
    {
        var text = typed.Text;
        if (PlaceByName.IsNamedOutright(text))
        {
            return PlaceByName.FindOutright(record, text, on);
        }

        // A colon stands in no name; a postcode may come after one.
        var mayBeNamed = !text.Contains(':', StringComparison.Ordinal) && text.Any(char.IsAsciiLetter);
        if (mayBeNamed && PlaceByName.FindWhole(record, text, on) is { } whole)
        {
            return whole;
        }

        var postcode = PlaceByPostcode.Find(record, text.Replace(':', ' '), book);
        // Of Loughton IG10 3AA the town is known, if not the postcode.
        return (mayBeNamed && postcode is { Unknown.IsNextDoor: true } && PlaceByName.FindAmongWords(record, text, on)?.Place is { } named
                ? PlaceAnswer.Found(named with { HasWordsNotRead = true })
                : postcode)
            ?? (mayBeNamed ? PlaceByName.FindAmongWords(record, text, on) : null)
            ?? (mayBeNamed ? NotFound(record, typed) : PlaceAnswer.Not(PlaceReason.NotUnderstood));
    }

    /// <summary>London is shortened in more places than names: <c>N Ldn</c>.</summary>
    private static PlaceText InFull(PlaceText typed) => typed.Text.Contains("LDN", StringComparison.Ordinal)
        ? typed with { Text = string.Join(' ', typed.Text.Split(' ').Select(word => word is "LDN" or "LDN." ? "LONDON" : word)) }
        : typed;

    private static PlaceAnswer NotFound(CounterRecord record, PlaceText typed)
    {
        if (AnywhereInLondon.Answer(record, typed.Text) is { } anywhere)
        {
            return anywhere;
        }

        var answer = PlaceSuggestions.NotKnown(record, typed.Text);
        // A house number may stand in an address.
        var isName = !typed.IsOdd && ((char.IsAsciiLetter(typed.Text[0]) && !typed.Text.Any(char.IsAsciiDigit))
            || typed.Text.Split(' ').Any(word => word.Length >= AWord && word.All(char.IsAsciiLetter)));
        return isName || answer.Unknown!.Suggestions.Count > 0 ? answer : PlaceAnswer.Not(PlaceReason.NotUnderstood);
    }
}
