namespace FrontCounters.Data.Geography;

/// <summary>What came of looking for a place: the place, or why there is none.</summary>
public readonly record struct PlaceAnswer(Place? Place, UnknownPlace? Unknown)
{
    public static PlaceAnswer Found(Place place) => new(place, null);

    public static PlaceAnswer Not(PlaceReason reason, string? part = null) => new(null, new UnknownPlace(reason, part));

    public static PlaceAnswer Not(PlaceReason reason, string? part, IReadOnlyList<PlaceSuggestion> suggestions) =>
        new(null, new UnknownPlace(reason, part, suggestions));
}
