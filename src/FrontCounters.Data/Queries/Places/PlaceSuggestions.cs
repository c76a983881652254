using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>What was perhaps meant, with its label, and what is called nearly that.</summary>
internal static class PlaceSuggestions
{
    private const int Most = 4;
    private const int Shortest = 3;

    // Words of many names, though Town and Village are wards.
    private static readonly HashSet<string> Ordinary = new(
        ["TOWN", "VILLAGE", "BRIDGE", "PALACE", "GARDENS", "BOROUGH", "CITY", "ABBEY", "PROGRESS", "CENTRAL", "ROYAL", "RIVERSIDE"],
        StringComparer.Ordinal);

    public static PlaceSuggestion Suggestion(Station station) => new(
        PlaceCode.From(station),
        $"{station.Name} front counter, {station.Borough.Name}" + (station.ClosedEarlier() is { } round ? $", closed in {round.Slug}" : ""));

    public static PlaceSuggestion Suggestion(Borough borough) => new(PlaceCode.From(borough), $"{borough.Name}, the borough");

    public static PlaceSuggestion Suggestion(CounterRecord record, NamedPlace place) => new(
        PlaceCode.From(place),
        place.Kind switch
        {
            NamedPlaceKind.Neighbourhood => $"{place.Name}, {(place.BoroughSlug is null ? "" : "a neighbourhood ")}",
            NamedPlaceKind.Town => $"{place.Name}, a town ",
            NamedPlaceKind.Landmark or NamedPlaceKind.AirportTerminal => $"{place.Name}, ",
            NamedPlaceKind.Station => $"{place.Name} station, ",
            NamedPlaceKind.Ward => $"{place.Name}, a ward ",
            NamedPlaceKind.Constituency => $"{place.Name}, the constituency ",
            _ => throw new ArgumentOutOfRangeException(nameof(place), place.Kind, "A kind of place without words."),
        }
        + Whereabouts(record, place));

    /// <summary><c>in Hackney</c>; <c>on the edge of Hackney</c> where a border is nearer than the place reaches.</summary>
    public static string Whereabouts(CounterRecord record, NamedPlace place) => place.BoroughSlug switch
    {
        null => "outside London",
        var slug when place.Kind == NamedPlaceKind.Constituency => $"around {record.Borough(slug)!.Name}",
        var slug when place.Kind == NamedPlaceKind.Ward => $"in {record.Borough(slug)!.Name}",
        var slug when record.Boundaries.LiesWellIn(place.Middle, slug, place.PrecisionMetres) => $"in {record.Borough(slug)!.Name}",
        var slug => $"on the edge of {record.Borough(slug)!.Name}",
    };

    /// <summary>Nothing is called that; what is called nearly that, and names that the text holds, are given.</summary>
    public static PlaceAnswer NotKnown(CounterRecord record, string text) => PlaceAnswer.Not(
        PlaceReason.NameNotKnown, PlaceByName.NameIn(text), All(record, text));

    public static IReadOnlyList<PlaceSuggestion> All(CounterRecord record, string text) =>
    [
        .. Nearly(record, NameKey.From(PlaceByName.Bare(PlaceByName.NameIn(text))))
            .Concat(Held(record, text))
            .DistinctBy(suggestion => suggestion.Code, StringComparer.Ordinal)
            .Take(Most),
    ];

    /// <summary>
    /// Stations and boroughs also called that, or called nearly that, the likeliest first; those that closed in an earlier
    /// round last.
    /// </summary>
    public static IEnumerable<Fact> Like(CounterRecord record, string text)
    {
        var key = PlaceByName.Key(PlaceByName.Bare(PlaceByName.NameIn(text)));
        return Facts(record, called => Difference(key, called, PlaceByName.Key))
            .OrderBy(match => match.Place is Station station && station.ClosedEarlier() is not null)
            .ThenBy(match => match.Difference).ThenBy(match => Suggestion(match.Place).Label, StringComparer.Ordinal)
            .Select(match => match.Place).Distinct();
    }

    private static PlaceSuggestion Suggestion(Fact place) => place is Station station ? Suggestion(station) : Suggestion((Borough)place);

    private static IEnumerable<PlaceSuggestion> Nearly(CounterRecord record, string key)
    {
        var facts = Facts(record, called => Difference(key, called, NameKey.From))
            .Select(match => (Suggestion: Suggestion(match.Place), match.Difference, Order: OrderOf(match.Place)));
        var names = PlaceByName.Names(record);
        var places = names.Rows.Select(rows => (rows.Key, Difference: Difference(key, rows.Key, called => called)))
            .Where(match => match.Difference is not null)
            .SelectMany(match => names.Places(match.Key), (match, place) => (Suggestion: Suggestion(record, place), match.Difference, Order: 2));
        return facts.Concat(places)
            .OrderBy(match => match.Difference).ThenBy(match => match.Order).ThenBy(match => match.Suggestion.Label, StringComparer.Ordinal)
            .Select(match => match.Suggestion);
    }

    private static int OrderOf(Fact place) => place switch
    {
        Station station => station.ClosedEarlier() is null ? 0 : 3,
        _ => 1,
    };

    /// <summary>Names among the words, the longest first: <c>the big shop by Brixton market</c>.</summary>
    private static IEnumerable<PlaceSuggestion> Held(CounterRecord record, string text)
    {
        var words = PlaceByName.NameIn(text).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        var names = PlaceByName.Names(record);
        for (var length = Math.Min(words.Length - 1, Most); length > 0; length--)
        {
            for (var at = 0; at + length <= words.Length; at++)
            {
                var key = NameKey.From(string.Join(' ', words[at..(at + length)]));
                foreach (var found in key.Length <= Shortest || (length == 1 && Ordinary.Contains(key)) ? [] : Called(record, names, key))
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<PlaceSuggestion> Called(CounterRecord record, PlaceNames names, string key)
    {
        if (names.Counter(key) is { } counter)
        {
            yield return Suggestion(counter);
        }

        if (names.Borough(key) is { } borough)
        {
            yield return Suggestion(borough);
        }

        foreach (var place in names.Places(key))
        {
            yield return Suggestion(record, place);
        }
    }

    private static IEnumerable<(Fact Place, int? Difference)> Facts(CounterRecord record, Func<string, int?> difference) =>
        record.Stations.SelectMany(station => station.AlsoKnownAs.Append(station.Name)
                .Select(called => (Place: (Fact)station, Difference: difference(called))))
            .Concat(record.Boroughs.Select(borough => (Place: (Fact)borough, Difference: difference(borough.Name))))
            .Where(match => match.Difference is not null);

    /// <returns>0 for the same name, more the less alike they are; none where one is not like the other.</returns>
    private static int? Difference(string asked, string name, Func<string, string> keyOf)
    {
        var called = keyOf(name);
        if (asked.Length < Shortest || asked.Length > called.Length * 2 || called.Length == 0)
        {
            return null;
        }

        if (called.StartsWith(asked, StringComparison.Ordinal))
        {
            return called.Length == asked.Length ? 0 : 1;
        }

        var most = Math.Max(1, asked.Length / 3);
        if (Math.Abs(asked.Length - called.Length) > most)
        {
            return null;
        }

        var edits = Spelling.EditsBetween(asked, called);
        return edits <= most ? edits + 1 : null;
    }
}
