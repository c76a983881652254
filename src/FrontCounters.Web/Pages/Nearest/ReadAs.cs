using System.Text.Json.Serialization;
using FrontCounters.Data.Geography;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>What a reader's text was read as, for page and programs alike.</summary>
/// <param name="Kind">What sort of thing it was taken for: a full postcode also where the answer is from its sector.</param>
/// <param name="Name">The thing itself, in its written form.</param>
/// <param name="Label">The same in the words of the page, without what a link may not hold: no full postcode, no coordinates.</param>
public sealed record ReadAs(ReadKind Kind, string Name, string Label)
{
    public static ReadAs From(Place place) => new(KindOf(place), place.Text, PlaceInWords.ReadAs(place));

    /// <summary>
    /// Whether a page has to say it: where another thing has the name, where words were passed over, and where a postcode was found
    /// among other words, or in letters that had to be changed.
    /// </summary>
    /// <param name="place">What it was read as.</param>
    /// <param name="typed">What was typed.</param>
    public static bool IsToBeSaid(Place place, string? typed) => place.HasWordsNotRead || place.Others.Count > 0
        || (place.Kind is PlaceKind.Postcode or PlaceKind.Sector or PlaceKind.District && Letters(typed ?? "") != Letters(place.Text));

    private static ReadKind KindOf(Place place) => place.Kind switch
    {
        PlaceKind.Postcode => ReadKind.Postcode,
        PlaceKind.Sector => place.IsHeldBack ? ReadKind.Postcode : ReadKind.Sector,
        PlaceKind.District => ReadKind.District,
        PlaceKind.Borough => ReadKind.Borough,
        PlaceKind.Station => ReadKind.Counter,
        PlaceKind.Place => ReadKind.Place,
        PlaceKind.Point => place.IsOfTheGrid ? ReadKind.GridReference : ReadKind.Coordinates,
        _ => throw new ArgumentOutOfRangeException(nameof(place), place.Kind, "A kind of place that nothing is read as."),
    };

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));
}

/// <summary>What sort of thing a text was read as.</summary>
public enum ReadKind
{
    /// <summary>A full postcode, whether its own place is held or only its sector's.</summary>
    [JsonStringEnumMemberName("postcode")] Postcode,

    [JsonStringEnumMemberName("sector")] Sector,

    [JsonStringEnumMemberName("district")] District,

    [JsonStringEnumMemberName("borough")] Borough,

    /// <summary>A front counter, open or closed.</summary>
    [JsonStringEnumMemberName("counter")] Counter,

    /// <summary>A neighbourhood, town, railway station, airport, ward or constituency.</summary>
    [JsonStringEnumMemberName("place")] Place,

    [JsonStringEnumMemberName("coordinates")] Coordinates,

    [JsonStringEnumMemberName("grid-reference")] GridReference,
}
