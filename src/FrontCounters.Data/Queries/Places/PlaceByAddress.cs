using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Names among other words, and between commas as in an address: <c>14 Acacia Avenue, Brixton, Lambeth</c>. The last part that is
/// known says roughly where; an earlier one that lies in it says it more closely.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="on">The day asked about: a station may have moved.</param>
internal sealed class PlaceByAddress(CounterRecord record, DateOnly on)
{
    /// <summary>Nobody looks up on which side of a border a place lies.</summary>
    private const int NextDoorMetres = 1_500;

    /// <summary>What people call by one name reaches so far at least.</summary>
    private const int LeastReachMetres = 1_000;

    private readonly NamesMeant meant = new(record, on);
    private readonly PlaceNames names = PlaceByName.Names(record);

    /// <returns>None where no part of it is known.</returns>
    public PlaceAnswer? Find(string text)
    {
        if (Read(text) is { } whole)
        {
            return whole;
        }

        var parts = text.Split(',');
        var answers = parts.Length == 1 ? [] : parts.Select(Read).ToList();
        var last = answers.FindLastIndex(answer => answer is not null);
        if (last < 0)
        {
            return null;
        }

        var after = parts.Skip(last + 1).Where(part => !NameAsked.IsHarmless(part)).ToList();
        if (after.Exists(Elsewhere.Is))
        {
            return PlaceSuggestions.NotKnown(record, text, PlaceSuggestions.All(record, parts[last]));
        }

        var outer = answers[last]!.Value;
        var narrower = answers.Take(last).Select(inner => inner is { } known ? Within(known, outer) : null)
            .FirstOrDefault(answer => answer is not null);
        var isPassedOver = narrower is null && answers.Take(last).Any(inner => inner is not null);
        return (narrower ?? outer) is { Place: { } place } && (after.Count > 0 || isPassedOver)
            ? PlaceAnswer.Found(place with { HasWordsNotRead = true })
            : narrower ?? outer;
    }

    private PlaceAnswer? Read(string part) => NameAsked.Readings(part, names)
        .Where(way => way.Name.Length > 0).Select(meant.Answer).FirstOrDefault(answer => answer is not null);

    /// <summary>The one of its places that lies in the other; none where none does, or several do.</summary>
    private PlaceAnswer? Within(PlaceAnswer inner, PlaceAnswer outer)
    {
        if (outer.Place is not { } around)
        {
            return null;
        }

        List<Place> places = inner switch
        {
            { Place: { } only } => [only],
            { Unknown: { Reason: PlaceReason.SeveralPlaces } several } => [.. several.Suggestions
                .Select(suggestion => PlaceByName.FindOutright(record, suggestion.Code.ToUpperInvariant(), on).Place).OfType<Place>()],
            _ => [],
        };
        return places.FindAll(place => place.Kind != PlaceKind.Borough && place.Code != around.Code && Holds(around, place)) is [var meantHere]
            ? PlaceAnswer.Found(meantHere)
            : null;
    }

    private bool Holds(Place outer, Place inner)
    {
        var borough = outer.Kind == PlaceKind.Borough ? outer.BoroughSlug : names.Borough(NameKey.From(outer.Name))?.Slug;
        return inner.Position.MetresTo(outer.Position) <= Math.Max(LeastReachMetres, outer.SpreadMetres ?? 0)
            || (borough is not null && record.Boundaries.Lies(inner.Position, borough, NextDoorMetres + (inner.SpreadMetres ?? 0)));
    }
}
