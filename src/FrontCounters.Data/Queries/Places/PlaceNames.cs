using System.Collections.Frozen;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Everything that can be asked from by its name, by <see cref="NameKey"/>: made once for a record, since every text that a
/// reader types is looked up here first, postcodes too.
/// </summary>
internal sealed class PlaceNames
{
    private const string UponThames = " upon Thames";

    private readonly FrozenDictionary<string, Station> stations;
    private readonly FrozenDictionary<string, Borough> boroughs;
    private readonly FrozenDictionary<string, IReadOnlyList<NamedPlace>> places;
    private readonly FrozenDictionary<string, string> inAnyOrder;
    private readonly FrozenDictionary<string, NamedPlace> byId;
    private readonly ILookup<string, Station> alsoCalled;

    public PlaceNames(CounterRecord record)
    {
        stations = record.Stations.ToFrozenDictionary(station => NameKey.From(station.Name), StringComparer.Ordinal);
        boroughs = record.Boroughs.SelectMany(borough => NamesOf(borough).Select(name => (Key: NameKey.From(name), borough)))
            .ToFrozenDictionary(named => named.Key, named => named.borough, StringComparer.Ordinal);
        var named = record.Places
            .SelectMany(place => place.Names.Concat(AtTheAirport(place)), (place, name) => (Name: name, Spelt: SpeltName.From(name, null), Place: place)).ToList();
        Rows = named.ToLookup(name => name.Spelt.Key, name => name.Place, StringComparer.Ordinal);
        places = Rows.ToFrozenDictionary(rows => rows.Key, NamedPlaceGroups.Group, StringComparer.Ordinal);
        inAnyOrder = named.Where(name => name.Name.Contains(' ', StringComparison.Ordinal))
            .Select(name => (Sorted: NameKey.InAnyOrder(name.Name), name.Spelt.Key))
            .DistinctBy(name => name.Sorted, StringComparer.Ordinal)
            .ToFrozenDictionary(name => name.Sorted, name => name.Key, StringComparer.Ordinal);
        alsoCalled = record.Stations.SelectMany(station => OtherNamesOf(station).Select(name => (Key: NameKey.From(name), station)))
            .ToLookup(called => called.Key, called => called.station, StringComparer.Ordinal);
        LettersNextDoor = record.LettersBeyondLondon();
        Initials = new BoroughInitials(record.Boroughs);
        byId = record.Places.ToFrozenDictionary(place => place.Id, StringComparer.Ordinal);
        Spelt =
        [
            .. record.Stations.SelectMany(station => station.AlsoKnownAs.Append(station.Name).Select(name => SpeltName.From(name, station))),
            .. record.Boroughs.Select(borough => SpeltName.From(borough.Name, borough)),
            .. named.Select(name => name.Spelt).DistinctBy(name => name.Key, StringComparer.Ordinal),
        ];
        LongestBoroughs = [.. record.Boroughs.SelectMany(borough => NamesOf(borough).Select(name => (name.ToUpperInvariant(), borough)))
            .OrderByDescending(part => part.Item1.Length)];
    }

    /// <summary>Every row by each of its names.</summary>
    public ILookup<string, NamedPlace> Rows { get; }

    /// <summary>The boroughs by the names that people give them, in capitals, the longest first.</summary>
    public IReadOnlyList<(string Name, Borough Borough)> LongestBoroughs { get; }

    /// <summary>Every name with its words, for what is spelt nearly so.</summary>
    public IReadOnlyList<SpeltName> Spelt { get; }

    /// <summary>The letters of postcodes of which some districts are next door to London.</summary>
    public IReadOnlyList<string> LettersNextDoor { get; }

    /// <summary>The boroughs by their first letters.</summary>
    public BoroughInitials Initials { get; }

    /// <summary>A counter of 2017 or since.</summary>
    public Station? Counter(string key) =>
        stations.GetValueOrDefault(key) is { } station && station.ClosedEarlier() is null ? station : null;

    /// <summary>A counter that an earlier round closed.</summary>
    public Station? EarlierCounter(string key) =>
        stations.GetValueOrDefault(key) is { } station && station.ClosedEarlier() is not null ? station : null;

    /// <summary>Counters that are called that too, those of 2017 and since first.</summary>
    public IEnumerable<Station> AlsoCalled(string key) => alsoCalled[key].Distinct().OrderBy(station => station.ClosedEarlier() is not null);

    public Borough? Borough(string key) => boroughs.GetValueOrDefault(key);

    /// <summary>The places of that name, each once; none where there are none.</summary>
    public IReadOnlyList<NamedPlace> Places(string key) => places.GetValueOrDefault(key) ?? [];

    public NamedPlace? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The key of a place that has the same words in another order.</summary>
    public string? InAnyOrder(string name) => inAnyOrder.GetValueOrDefault(NameKey.InAnyOrder(name));

    /// <summary>Also what stands before a name's brackets: <c>Wood Green (Fishmongers Arms)</c>.</summary>
    private static IEnumerable<string> OtherNamesOf(Station station) =>
        station.AlsoKnownAs.Concat(station.Name.Contains('(', StringComparison.Ordinal) ? [station.Name.Split('(')[0]] : []);

    /// <summary>Terminal 5, and so T5, can only be Heathrow's.</summary>
    private static IEnumerable<string> AtTheAirport(NamedPlace place) =>
        place.Kind == NamedPlaceKind.AirportTerminal ? [place.Name[(place.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]] : [];

    /// <summary>Richmond and Kingston are called so without the river.</summary>
    public static IEnumerable<string> NamesOf(Borough borough) => borough.Name.EndsWith(UponThames, StringComparison.Ordinal)
        ? [borough.Name, borough.Name[..^UponThames.Length]]
        : [borough.Name];
}
