namespace FrontCounters.Data.Geography;

/// <summary>Where distances are measured from.</summary>
/// <param name="Text">What was asked, in its written form: <c>SW11 1JX</c>, <c>51.46,-0.16</c>.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Code">
/// The same place as a reader may pass it on, never closer than a sector: <c>SW11 1</c>, <c>borough:lewisham</c>. For
/// coordinates, the sector whose centre is nearest; for a postcode whose sector is not in London, coordinates to two
/// places.
/// </param>
/// <param name="Name">What to call it in a heading, which may be shared too: <c>SW11 1</c>, <c>Lewisham</c>.</param>
/// <param name="Position">The place, or the middle of an area.</param>
/// <param name="SpreadMetres">
/// How far from the middle the area's postcodes reach: 95% of those of a sector or district, nearly all of a borough's.
/// 0 for a postcode, a station or a point known to 100 metres; none where not known.
/// </param>
/// <param name="BoroughSlug">
/// The borough it is in, or mostly in; none where its middle is outside London, or where that is not known.
/// </param>
public sealed record Place(
    string Text, PlaceKind Kind, string Code, string Name, Position Position, int? SpreadMetres, string? BoroughSlug)
{
    /// <summary>The sectors that an area consists of; a place that is one spot is its own only part.</summary>
    public IReadOnlyList<AreaPart> Parts { get; init; } = [new AreaPart(Position, SpreadMetres ?? 0)];

    /// <summary>How far off the position may be, or how far the area reaches; none where not known.</summary>
    public int? PrecisionMetres { get; init; } = SpreadMetres;

    /// <summary>
    /// True where its middle is known to lie outside London, where another police force has its own counters.
    /// </summary>
    public bool IsOutsideLondon { get; init; }

    /// <summary>True where what was asked is closer than <see cref="Code"/>, which alone is put in addresses.</summary>
    public bool IsHeldBack =>
        Kind is PlaceKind.Point or PlaceKind.Postcode || (Kind == PlaceKind.Sector && Text != Code);

    /// <summary>
    /// True for a code of post boxes and large users of the post: its position is the building where their post is
    /// fetched, which says nothing of where they are.
    /// </summary>
    public bool IsForPostBoxes { get; init; }

    /// <summary>True for a postcode of such a district whose own place is one large user's building.</summary>
    public bool IsOfALargeUser { get; init; }

    /// <summary>
    /// Where a named place is: <c>in Hackney</c>, <c>on the edge of Hackney</c>, <c>outside London</c>; none of any other.
    /// </summary>
    public string? Whereabouts { get; init; }

    /// <summary>The id of the list that a named place was taken from; none of any other.</summary>
    public string? SourceId { get; init; }

    /// <summary>The slug of the counter that has the place's name, where that is on no map itself; none otherwise.</summary>
    public string? StationSlug { get; init; }

    /// <summary>What else has the name that was typed; none where nothing has, or the text said which was meant.</summary>
    public IReadOnlyList<PlaceSuggestion> Others { get; init; } = [];

    /// <summary>
    /// True where words after the name said nothing to us, or another name before it lies elsewhere: another place may be meant.
    /// </summary>
    public bool HasWordsNotRead { get; init; }

    /// <summary>True where it was given by a reference of the National Grid.</summary>
    public bool IsOfTheGrid { get; init; }

    /// <summary>What came of looking up a full postcode; none where none was asked for.</summary>
    public PostcodeLookup? Lookup { get; init; }

    /// <summary>True where the answer is a range, since the place is not one spot.</summary>
    public bool IsArea => SpreadMetres != 0;

    /// <summary>The same as the place of post boxes: how far off their owners are, and in which borough, is not known.</summary>
    public Place OfPostBoxes() =>
        this with { IsForPostBoxes = true, SpreadMetres = null, PrecisionMetres = null, BoroughSlug = null };
}
