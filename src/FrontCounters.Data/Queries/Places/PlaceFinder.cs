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

        return PlaceText.TryRead(typed, out var text)
            ? Find(record, text, on, book ?? PostcodeBook.None)
            : PlaceAnswer.Not(PlaceReason.NotUnderstood);
    }

    private static PlaceAnswer Find(CounterRecord record, string text, DateOnly on, PostcodeBook book)
    {
        var isNamed = text.StartsWith(PlaceByName.StationPrefix, StringComparison.Ordinal)
            || text.StartsWith(PlaceByName.BoroughPrefix, StringComparison.Ordinal);
        if (isNamed)
        {
            return PlaceByName.Find(record, text, on) ?? PlaceByName.NotKnown(record, text);
        }

        // A colon stands nowhere else.
        if (text.Contains(':', StringComparison.Ordinal))
        {
            return PlaceAnswer.Not(PlaceReason.NotUnderstood);
        }

        return PlaceByCoordinates.Find(record, text)
            ?? PlaceByName.Find(record, text, on)
            ?? PlaceByPostcode.Find(record, text, book)
            ?? NotFound(record, text);
    }

    private static PlaceAnswer NotFound(CounterRecord record, string text)
    {
        if (PlaceText.HoldsSeveralPostcodes(text))
        {
            return PlaceAnswer.Not(PlaceReason.MoreThanOne);
        }

        var isName = char.IsAsciiLetter(text[0]) && !text.Any(char.IsAsciiDigit);
        return isName ? PlaceByName.NotKnown(record, text) : PlaceAnswer.Not(PlaceReason.NotUnderstood);
    }
}
