using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Places by name, in this order: front counters of 2017 and since, boroughs, other places, counters that an earlier round
/// closed. <c>station:</c>, <c>borough:</c> and <c>place:</c> with a slug or id say which.
/// </summary>
internal static class PlaceByName
{
    public const string StationPrefix = "STATION:";
    public const string BoroughPrefix = "BOROUGH:";
    public const string PlacePrefix = "PLACE:";

    // What people add to a name; the longest first.
    private static readonly string[] Endings = [" POLICE STATION", " FRONT COUNTER", " STATION", " POLICE"];

    /// <summary>True where the text says itself which kind of place it names.</summary>
    public static bool IsNamedOutright(string text) => text.StartsWith(StationPrefix, StringComparison.Ordinal)
        || text.StartsWith(BoroughPrefix, StringComparison.Ordinal) || text.StartsWith(PlacePrefix, StringComparison.Ordinal);

    /// <summary>The place of a text for which <see cref="IsNamedOutright"/> holds.</summary>
    public static PlaceAnswer FindOutright(CounterRecord record, string text, DateOnly on)
    {
        var (names, name) = (Names(record), NameIn(text));
        var (key, slug) = (NameKey.From(Bare(name)), name.ToLowerInvariant());
        if (text.StartsWith(StationPrefix, StringComparison.Ordinal))
        {
            return (names.Counter(key) ?? names.EarlierCounter(key) ?? record.Station(slug)) is { } station
                ? OfStation(station, on)
                : PlaceSuggestions.NotKnown(record, text);
        }

        return text.StartsWith(BoroughPrefix, StringComparison.Ordinal)
            ? (names.Borough(NameKey.From(name)) ?? record.Borough(slug)) is { } borough
                ? PlaceAnswer.Found(OfBorough(record, borough))
                : PlaceSuggestions.NotKnown(record, text)
            : names.ById(slug) is { } place
                ? PlaceAnswer.Found(OfPlace(record, place))
                : PlaceSuggestions.NotKnown(record, text);
    }

    /// <returns>The place, or which of several are meant; none where nothing has exactly that name.</returns>
    public static PlaceAnswer? FindWhole(CounterRecord record, string text, DateOnly on) =>
        new NamesMeant(record, on).Answer(new NameAsked(text, SortMeant.Any, null));

    /// <returns>
    /// The same for what is left when words that do no harm are taken away; then for the parts between commas.
    /// </returns>
    public static PlaceAnswer? FindAmongWords(CounterRecord record, string text, DateOnly on) =>
        new PlaceByAddress(record, on).Find(text);

    public static PlaceNames Names(CounterRecord record) => record.Kept.Once(() => new PlaceNames(record));

    public static PlaceAnswer OfStation(Station station, DateOnly on)
    {
        var point = station.Points.FirstOrDefault(point => ((IDated)point).Holds(on)) ?? station.Points.LastOrDefault();
        return point is null
            ? PlaceAnswer.Not(PlaceReason.StationNotPlaced, station.Name, [PlaceSuggestions.Suggestion(station.Borough)])
            : PlaceAnswer.Found(new Place(
                station.Name,
                PlaceKind.Station,
                PlaceSuggestions.Suggestion(station).Code,
                station.Name,
                point.Position,
                SpreadMetres: 0,
                station.BoroughSlug)
            {
                PrecisionMetres = point.PrecisionMetres,
            });
    }

    /// <summary>A borough as a place: the middle of its postcodes, each sector weighing as many as it has.</summary>
    public static Place OfBorough(CounterRecord record, Borough borough)
    {
        var sectors = record.PostcodeAreas
            .Where(area => area.Kind == PostcodeAreaKind.Sector && area.BoroughSlug == borough.Slug).ToList();
        var code = PlaceSuggestions.Suggestion(borough).Code;
        return PlaceByPostcode.Together(record, borough.Name, PlaceKind.Borough, code, sectors) with
        {
            BoroughSlug = borough.Slug,
        };
    }

    /// <summary>A place from its middle, as far around it as people call it that.</summary>
    public static Place OfPlace(CounterRecord record, NamedPlace place) => new(
        place.Name,
        PlaceKind.Place,
        PlaceSuggestions.Suggestion(record, place).Code,
        place.Name,
        place.Middle,
        place.PrecisionMetres,
        // Which boroughs a constituency lies in its middle does not say.
        place.Kind == NamedPlaceKind.Constituency ? null : place.BoroughSlug)
    {
        Whereabouts = PlaceSuggestions.Whereabouts(record, place),
        SourceId = place.SourceId,
        IsOutsideLondon = place.BoroughSlug is null,
    };

    public static string NameIn(string text) => text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    /// <summary>Without what people add to a name.</summary>
    public static string Bare(string name)
    {
        var ending = Array.Find(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? name : name[..^ending.Length];
    }

    /// <summary>Its letters and figures: <c>Earl's Court Road</c> and <c>EARLS COURT ROAD</c> are one name.</summary>
    public static string Key(string name) => string.Concat(
        name.Replace("&", "and", StringComparison.Ordinal)
            .Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant));
}
