using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Finds the place that a text means: a postcode or part of one, a borough, a station, or <c>lat,lng</c>. A bare name
/// means a station before a borough; <c>borough:</c> and <c>station:</c> force either.
/// </summary>
public static class PlaceFinder
{
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

        if (typed.Length > PlaceText.Longest)
        {
            return PlaceAnswer.Not(PlaceReason.TooLong);
        }

        var plain = PlaceText.Plain(typed);
        if (plain.Length == 0)
        {
            return PlaceAnswer.Not(PlaceReason.Blank);
        }

        return PlaceByCoordinates.Find(record, plain)
            ?? (PlaceText.TryRead(plain, out var text)
                ? Find(record, text, on, book ?? PostcodeBook.None)
                : PlaceAnswer.Not(PlaceReason.NotUnderstood));
    }

    private static PlaceAnswer Find(CounterRecord record, PlaceText typed, DateOnly on, PostcodeBook book)
    {
        var text = typed.Text;
        if (PlaceByName.IsNamedOutright(text))
        {
            return PlaceByName.Find(record, text, on) ?? PlaceByName.NotKnown(record, text);
        }

        // A colon stands in no name; a postcode may come after one.
        var isOdd = typed.IsOdd || text.Contains(':', StringComparison.Ordinal);
        return (isOdd ? null : PlaceByName.Find(record, text, on))
            ?? PlaceByPostcode.Find(record, text.Replace(':', ' '), book)
            ?? (IsName(text) && !isOdd ? PlaceByName.NotKnown(record, text) : PlaceAnswer.Not(PlaceReason.NotUnderstood));
    }

    private static bool IsName(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && !text.Any(char.IsAsciiDigit);
}
