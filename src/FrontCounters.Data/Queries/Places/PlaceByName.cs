using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>Places by the name of a station or borough.</summary>
internal static class PlaceByName
{
    public const string StationPrefix = "STATION:";
    public const string BoroughPrefix = "BOROUGH:";

    private const int MostSuggestions = 4;

    // What people add to a name; the longest first.
    private static readonly string[] Endings = [" POLICE STATION", " FRONT COUNTER", " STATION", " POLICE"];

    /// <summary>True where the text says itself which kind of place it names.</summary>
    public static bool IsNamedOutright(string text) =>
        text.StartsWith(StationPrefix, StringComparison.Ordinal) || text.StartsWith(BoroughPrefix, StringComparison.Ordinal);

    /// <returns>None where no station or borough has exactly that name.</returns>
    public static PlaceAnswer? Find(CounterRecord record, string text, DateOnly on)
    {
        var name = NameIn(text);
        var means = Names(record);
        if (!text.StartsWith(BoroughPrefix, StringComparison.Ordinal)
            && (means.Station(Key(Bare(name))) ?? BySlug(record, text)) is { } station
            && !IsRatherAnother(record, station, text))
        {
            return OfStation(station, on);
        }

        return !text.StartsWith(StationPrefix, StringComparison.Ordinal) && means.Borough(Key(name)) is { } borough
            ? PlaceAnswer.Of(OfBorough(record, borough))
            : null;
    }

    /// <summary>
    /// A name alone does not mean a counter that closed in an earlier round where a borough, or a later counter, is called
    /// that too.
    /// </summary>
    private static bool IsRatherAnother(CounterRecord record, Station station, string text) =>
        station.ClosedEarlier() is not null
        && (Names(record).Borough(Key(text)) is not null
            || record.Stations.Any(other => other != station
                && OtherNames(other).Any(called => Key(called) == Key(text)) && other.ClosedEarlier() is null));

    private static PlaceNames Names(CounterRecord record) =>
        record.Kept.Once(() => new PlaceNames(record.Stations, record.Boroughs));

    private static string[] OtherNames(Station station) => (station.OtherNames ?? "").Split("; ");

    /// <summary>Stations and boroughs also called that, or called nearly that.</summary>
    public static PlaceAnswer NotKnown(CounterRecord record, string text) => PlaceAnswer.Not(
        PlaceReason.NameNotKnown, NameIn(text), [.. Like(record, text).Take(MostSuggestions).Select(Suggest)]);

    /// <summary>
    /// Stations and boroughs also called that, or called nearly that, the likeliest first; those that closed in an earlier
    /// round last.
    /// </summary>
    public static IEnumerable<Fact> Like(CounterRecord record, string text)
    {
        var key = Key(Bare(NameIn(text)));
        var stations = record.Stations
            .SelectMany(station => OtherNames(station).Append(station.Name)
                .Select(called => (Place: (Fact)station, Difference: Difference(key, Key(called)))));
        var boroughs = record.Boroughs
            .Select(borough => (Place: (Fact)borough, Difference: Difference(key, Key(borough.Name))));
        return stations.Concat(boroughs).Where(match => match.Difference is not null)
            .OrderBy(match => match.Place is Station station && station.ClosedEarlier() is not null)
            .ThenBy(match => match.Difference).ThenBy(match => Suggest(match.Place).Label, StringComparer.Ordinal)
            .Select(match => match.Place).Distinct();
    }

    private static PlaceAnswer OfStation(Station station, DateOnly on)
    {
        var point = station.Points.FirstOrDefault(point => ((IDated)point).Holds(on)) ?? station.Points.LastOrDefault();
        return point is null
            ? PlaceAnswer.Not(PlaceReason.StationNotPlaced, station.Name, [Suggest(station.Borough)])
            : PlaceAnswer.Of(new Place(
                station.Name,
                PlaceKind.Station,
                Suggest(station).Code,
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
        return PlaceByPostcode.Together(record, borough.Name, PlaceKind.Borough, Suggest(borough).Code, sectors) with
        {
            BoroughSlug = borough.Slug,
        };
    }

    private static PlaceSuggestion Suggest(Fact place) =>
        place is Station station ? Suggest(station) : Suggest((Borough)place);

    private static PlaceSuggestion Suggest(Station station) =>
        new($"station:{station.Slug}", $"{station.Name} front counter, {station.Borough.Name}");

    private static PlaceSuggestion Suggest(Borough borough) =>
        new($"borough:{borough.Slug}", $"{borough.Name}, the borough");

    /// <returns>0 for the same name, more the less alike they are; none where one is not like the other.</returns>
    private static int? Difference(string asked, string called)
    {
        if (asked.Length < 3 || asked.Length > called.Length * 2 || called.Length == 0)
        {
            return null;
        }

        if (called.StartsWith(asked, StringComparison.Ordinal))
        {
            return called.Length == asked.Length ? 0 : 1;
        }

        var edits = Spelling.EditsBetween(asked, called);
        return edits <= Math.Max(1, asked.Length / 3) ? edits + 1 : null;
    }

    private static string NameIn(string text) => text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    /// <returns>The station with that slug, only where the text says outright that it means a station.</returns>
    private static Station? BySlug(CounterRecord record, string text) =>
        text.StartsWith(StationPrefix, StringComparison.Ordinal) ? record.Station(NameIn(text).ToLowerInvariant()) : null;

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
