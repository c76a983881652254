using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>What was perhaps meant, with its label, and what is called nearly that.</summary>
internal static class PlaceSuggestions
{
    private const int Most = 4;
    private const int Shortest = 3;

    /// <summary>Of a town so near, people know where it is.</summary>
    private const int NearATownMetres = 6_000;

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

    /// <summary>The same of several; where two would read alike, with the nearest town or neighbourhood.</summary>
    public static IReadOnlyList<PlaceSuggestion> Suggestions(CounterRecord record, IEnumerable<NamedPlace> places)
    {
        var all = places.Select(place => (Place: place, Suggestion: Suggestion(record, place))).ToList();
        var alike = all.CountBy(one => one.Suggestion.Label).Where(label => label.Value > 1).Select(label => label.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all.Select(one => alike.Contains(one.Suggestion.Label)
                ? one.Suggestion with { Label = $"{one.Suggestion.Label}, {FromNext(record, one.Place)}" }
                : one.Suggestion),
        ];
    }

    /// <summary><c>2 km north-west of Epsom</c>.</summary>
    private static string FromNext(CounterRecord record, NamedPlace place)
    {
        var others = record.Places.Where(other => other.Kind is NamedPlaceKind.Town or NamedPlaceKind.Neighbourhood && other.Name != place.Name)
            .Select(other => (Place: other, Metres: other.Middle.MetresTo(place.Middle))).OrderBy(other => other.Metres).ToList();
        var next = others.FirstOrDefault(other => other.Place.Kind == NamedPlaceKind.Town && other.Metres <= NearATownMetres, others[0]);
        return $"{Math.Max(1, Math.Round(next.Metres / 1_000)):0} km {next.Place.Middle.DirectionTo(place.Middle)} of {next.Place.Name}";
    }

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
    public static PlaceAnswer NotKnown(CounterRecord record, string text, IReadOnlyList<PlaceSuggestion>? suggestions = null) => new(
        null,
        new UnknownPlace(PlaceReason.NameNotKnown, PlaceByName.NameIn(text), suggestions ?? All(record, text))
        {
            IsStreet = PlaceByName.NameIn(text).Split(',')
                .SelectMany(part => NameAsked.Readings(part, PlaceByName.Names(record)))
                .Any(way => SpeltName.From(way.Name, null).IsStreet),
        });

    public static IReadOnlyList<PlaceSuggestion> All(CounterRecord record, string text) =>
    [
        .. Nearly(record, text)
            .Concat(Held(record, text))
            .DistinctBy(suggestion => suggestion.Code, StringComparer.Ordinal)
            .Take(Most),
    ];

    /// <summary>
    /// Stations and boroughs also called that, or called nearly that, the likeliest first; those that closed in an earlier
    /// round last.
    /// </summary>
    public static IEnumerable<Fact> Like(CounterRecord record, string text) => Matches(record, Asked(text))
        .Where(match => match.Name.Fact is not null)
        .OrderBy(match => match.Name.Fact is Station station && station.ClosedEarlier() is not null)
        .ThenBy(match => match.Difference).ThenBy(match => Suggestion(match.Name.Fact!).Label, StringComparer.Ordinal)
        .Select(match => match.Name.Fact!).Distinct();

    /// <summary>Everything that is called nearly that, the likeliest first.</summary>
    public static IEnumerable<PlaceSuggestion> Nearly(CounterRecord record, string text)
    {
        var names = PlaceByName.Names(record);
        return Matches(record, Asked(text))
            .SelectMany(
                match => match.Name.Fact is { } fact ? [Suggestion(fact)] : Suggestions(record, names.Places(match.Name.Key)),
                (match, suggestion) => (Suggestion: suggestion, match.Difference, Order: OrderOf(match.Name.Fact)))
            .OrderBy(match => match.Difference).ThenBy(match => match.Order).ThenBy(match => match.Suggestion.Label, StringComparer.Ordinal)
            .Select(match => match.Suggestion);
    }

    private static PlaceSuggestion Suggestion(Fact place) => place is Station station ? Suggestion(station) : Suggestion((Borough)place);

    private static SpeltName Asked(string text) => SpeltName.From(PlaceByName.Bare(PlaceByName.NameIn(text)), null);

    private static IEnumerable<(SpeltName Name, int Difference)> Matches(CounterRecord record, SpeltName asked)
    {
        var matches = PlaceByName.Names(record).Spelt.Select(name => (Name: name, Difference: name.DifferenceFrom(asked)))
            .Where(match => match.Difference is not null).Select(match => (match.Name, match.Difference!.Value)).ToList();
        // Where the name itself is known, it was no slip.
        return matches.Where(match => match.Value <= 1 || !matches.Exists(other => other.Value == 0));
    }

    private static int OrderOf(Fact? place) => place switch
    {
        Station station => station.ClosedEarlier() is null ? 0 : 3,
        null => 2,
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
                var part = SpeltName.From(string.Join(' ', words[at..(at + length)]), null);
                foreach (var found in part.Key.Length <= Shortest || part.IsOrdinary ? [] : Called(record, names, part.Key))
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

        foreach (var place in Suggestions(record, names.Places(key)))
        {
            yield return place;
        }
    }
}
