using FrontCounters.Data.Geography;

namespace FrontCounters.Web.Wording;

/// <summary>Places as the site calls them, and why a text is none.</summary>
public static class PlaceInWords
{
    public const string WhatToType = "Type a postcode such as SW11 1JX, or the name of a place in London or near it.";

    private const string WhatToTry = "Try SW11 1JX, Harrow or Brixton.";

    private const string WhatWeHold =
        "We know postcodes and the names of stations, neighbourhoods, towns, wards and boroughs, but no streets, hospitals or sights: type "
        + "the postcode, or the name of what is near.";

    private const string StreetOfMany =
        "We hold no streets, and London has many of one name. Type its postcode, or the name of a station or neighbourhood near it.";

    private const int LongestSaid = 40;

    private const string JustOutside = "Within 10 km of London you can ask with the name of a town or station, such as Watford, or with coordinates, such as 51.38,-0.41.";

    /// <summary>What to call it in a sentence; never a full postcode.</summary>
    public static string Name(Place place) => place switch
    {
        { Kind: PlaceKind.Borough } when place.Name.StartsWith("City", StringComparison.Ordinal) => $"the {place.Name}",
        { Kind: PlaceKind.Borough } => $"the borough of {place.Name}",
        _ => place.Name,
    };

    /// <summary>
    /// What a text was taken for: <c>the borough of Richmond upon Thames</c>, <c>Hackney Wick, on the edge of Hackney</c>; never a full
    /// postcode or coordinates.
    /// </summary>
    public static string ReadAs(Place place) => place switch
    {
        { Kind: PlaceKind.Station } => $"the front counter at {place.Name}",
        { Whereabouts: { } where } => $"{place.Name}, {where}",
        { Kind: PlaceKind.Point } => place.IsOfTheGrid ? "a grid reference" : "coordinates",
        { Kind: PlaceKind.District } => $"the postcode district {place.Name}",
        { Kind: PlaceKind.Sector, IsHeldBack: false } => $"the postcode sector {place.Name}",
        { Kind: PlaceKind.Sector or PlaceKind.Postcode } => $"a postcode in {place.Name}",
        _ => Name(place),
    };

    /// <summary>What the distances are measured from, where that is not plainly the place that was asked for.</summary>
    public static string? Basis(Place place) => place switch
    {
        { IsForPostBoxes: true } =>
            $"{place.Text} is a code of post boxes and large users of the post. Distances are from the building where their "
            + "post is handed over; whoever has such a code may be anywhere. Type the postcode of a street.",
        { Kind: PlaceKind.Point, IsArea: true } =>
            $"What you gave names a place to within some {place.PrecisionMetres:N0} metres, so distances are ranges.",
        { IsOfALargeUser: true } =>
            $"{place.Text} is a large user’s code for its post. Distances are from the building where that is handed over"
            + $"{ByRelease(place.Lookup?.Release)}.",
        { Lookup: { Outcome: PostcodeOutcome.Placed } lookup } =>
            $"Distances are from the middle of this one postcode{ByRelease(lookup.Release)}: your own door may be "
            + $"some {place.PrecisionMetres} metres from there.",
        { Kind: PlaceKind.Place } =>
            $"Distances are from the middle of {place.Name}, {place.Whereabouts}, and hold for {place.SpreadMetres:N0} metres "
            + "around it.",
        { IsArea: false } => null,
        { Lookup: { } lookup, SpreadMetres: null } => $"{Sector(place, lookup)}. {FromItsEdge(place)}",
        { SpreadMetres: null } => FromItsEdge(place),
        { Lookup: { } lookup } => $"{Sector(place, lookup)}: {Ranges(place)}",
        _ => Say.Capital(Ranges(place)),
    };

    public static string Title(UnknownPlace unknown) => unknown switch
    {
        { Reason: PlaceReason.SeveralPlaces } => $"Which {unknown.Part} do you mean?",
        { Reason: PlaceReason.AnywhereInLondon } => "Which part of London?",
        { IsNonsense: true } or { Reason: PlaceReason.NameNotKnown } => "Which place do you mean?",
        _ => "We cannot say what is nearest to that",
    };

    /// <summary>The same over the field that shows again what was typed.</summary>
    public static string Sentence(UnknownPlace unknown, string typed) =>
        unknown.Reason is PlaceReason.NotUnderstood or PlaceReason.NameNotKnown && IsLikeAName(typed)
        ? NotRecognised(typed, unknown)
        : Sentence(unknown);

    private static string NotRecognised(string text, UnknownPlace unknown) => unknown.IsStreet
        ? $"We don’t recognise “{text}”. {StreetOfMany}"
        : $"We don’t recognise “{text}”. {WhatToTry}{(unknown.Suggestions.Count == 0 ? $" {WhatWeHold}" : "")}";

    /// <summary>Nothing else that a link brings along is said again by the page.</summary>
    private static bool IsLikeAName(string typed) => typed.Length is > 0 and <= LongestSaid
        && typed.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '\'' or '’' or '-' or ',' or '.' or '&');

    /// <summary>Why not, and what to type instead.</summary>
    public static string Sentence(UnknownPlace unknown) => unknown.Reason switch
    {
        PlaceReason.Blank => WhatToType,
        PlaceReason.TooLong => $"That is longer than any postcode or name. {WhatToType}",
        PlaceReason.NotUnderstood => $"We don’t recognise that. {WhatToTry}",
        PlaceReason.MoreThanOne => "That looks like more than one place. Ask for one at a time"
            + (unknown.Suggestions.Count > 0 ? ": choose one of these." : $". {WhatToType}"),
        PlaceReason.NameNotKnown => NotRecognised(unknown.Part!, unknown),
        PlaceReason.AnywhereInLondon => "That could be anywhere in London. Type a postcode or a neighbourhood, or choose a borough.",
        PlaceReason.SeveralPlaces => $"{Say.Capital(Say.Count(unknown.Suggestions.Count, "place"))} are called {unknown.Part}.",
        PlaceReason.StationNotPlaced =>
            $"Where the front counter at {unknown.Part} was we do not know closely enough to measure from it.",
        PlaceReason.PostcodeNotPlaced =>
            $"{unknown.Part} is in use, but has no place on the map{ByRelease(unknown.Release)}. "
            + "Type the postcode of a street near it.",
        PlaceReason.PostcodeNotKnown =>
            (unknown.Release is not null
                ? $"{unknown.Part} is not among the postcodes in use in London, or within 10 km of it, that we hold{ByRelease(unknown.Release)}. "
                : $"We know of no postcode {unknown.Part} in London. ")
            + (unknown.IsNextDoor
                ? "If it is next door, another police force has its own counters there. Within 10 km of London you can ask with the "
                    + "name of a town or station, such as Watford; or choose London’s own district next to you."
                : unknown.Suggestions.Count > 0 ? "Check it, or type only the part before the space."
                : "Check it, or type the name of a station or neighbourhood near it."),
        PlaceReason.OutsideTheArea when unknown.Release is not null =>
            $"That {unknown.Part} postcode is outside London and the 10 km around it{ByRelease(unknown.Release)}. {JustOutside}",
        PlaceReason.OutsideTheArea =>
            $"{unknown.Part} postcodes are outside London, and we can place only London's. {JustOutside}",
        PlaceReason.CrownDependency =>
            $"Postcodes that begin with {unknown.Part} are on the Channel Islands or the Isle of Man, outside the area "
            + "that we cover: London and 10 km around it.",
        PlaceReason.OverseasTerritory =>
            $"{unknown.Part} is the postcode of a British overseas territory, outside the area that we cover: London and "
            + "10 km around it.",
        PlaceReason.NotGeographic => $"{unknown.Part} is a code for post, not a place on the map.",
        PlaceReason.CoordinatesOutside =>
            $"{unknown.Part} is more than 10 km from London, and so outside the area that we cover. Latitude comes "
            + "first, as in 51.461,-0.162.",
        _ => throw new ArgumentOutOfRangeException(nameof(unknown), unknown.Reason, "A reason without a sentence."),
    };

    /// <summary>Why a full postcode is answered from its sector.</summary>
    private static string Sector(Place place, PostcodeLookup lookup) => lookup.Outcome switch
    {
        PostcodeOutcome.NoneHeld =>
            $"{place.Text} is answered from its sector, {place.Code}, since this site holds no exact postcodes",
        PostcodeOutcome.NotInUse =>
            $"{place.Text} is not among the postcodes in use that we hold{ByRelease(lookup.Release)}; this is answered from "
            + $"its sector, {place.Code}",
        PostcodeOutcome.NotPlaced =>
            $"{place.Text} is in use, but has no place of its own on the map{ByRelease(lookup.Release)}; this is answered from "
            + $"its sector, {place.Code}",
        _ => throw new ArgumentOutOfRangeException(nameof(lookup), lookup.Outcome, "No reason to answer from a sector."),
    };

    private static string FromItsEdge(Place place) =>
        $"How far {place.Name} reaches we do not hold: distances are from the one postcode of it that is in London, and "
        + "elsewhere in it another front counter may be nearer.";

    private static string ByRelease(string? release) => $" (Code-Point Open, release {release})";

    private static string Ranges(Place place) =>
        $"distances are true for 95% of {(place.Kind == PlaceKind.Borough ? $"postcodes in {Name(place)}" : $"{place.Code} postcodes")}.";
}
