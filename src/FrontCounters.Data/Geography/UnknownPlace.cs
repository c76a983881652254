namespace FrontCounters.Data.Geography;

/// <summary>A text that no answer can be given for, and why.</summary>
/// <param name="Reason">Why not.</param>
/// <param name="Part">
/// What the reason speaks of, in letters and figures that are safe to show: the sector or area of a postcode, the
/// name. None where the text itself was not understood.
/// </param>
/// <param name="Suggestions">Places that were perhaps meant, likeliest first.</param>
public sealed record UnknownPlace(PlaceReason Reason, string? Part, IReadOnlyList<PlaceSuggestion> Suggestions)
{
    public UnknownPlace(PlaceReason reason, string? part = null) : this(reason, part, [])
    {
    }

    /// <summary>The release of the exact postcodes that it was looked up in; none where it was in none.</summary>
    public string? Release { get; init; }

    /// <summary>
    /// True of a postcode or part of one whose letters London has, but whose district it has not: it lies next door, or is none.
    /// The suggestions are London's own of those letters.
    /// </summary>
    public bool IsNextDoor { get; init; }

    /// <summary>True where a street was named: of most names London has several, and the record has none.</summary>
    public bool IsStreet { get; init; }

    /// <summary>True where the suggestions are to choose from, rather than what was perhaps meant.</summary>
    public bool AsksWhich => IsNextDoor
        || Reason is PlaceReason.SeveralPlaces or PlaceReason.AnywhereInLondon or PlaceReason.MoreThanOne;

    /// <summary>What was most likely meant; none where nothing is likelier than the rest.</summary>
    public PlaceSuggestion? Likeliest =>
        IsNextDoor || Reason == PlaceReason.MoreThanOne || Suggestions.Count == 0 ? null : Suggestions[0];

    /// <summary>True where the text could not be read at all, rather than read and not answered.</summary>
    public bool IsNonsense => Reason is PlaceReason.Blank or PlaceReason.TooLong or PlaceReason.NotUnderstood
        or PlaceReason.MoreThanOne;
}
