using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Exporting.Answering;

/// <summary>
/// What each exact name of the record means to the running site, asked of its own code: a place, several, or none. In files
/// by the first two letters and figures of the name.
/// </summary>
public sealed record CopiedNames
{
    private const int Letters = 2;

    public int Version { get; init; } = CopiedCounters.Form;

    public required DateOnly Day { get; init; }

    public required string Release { get; init; }

    /// <summary>By the name in plain capitals.</summary>
    public required IReadOnlyDictionary<string, NameMeaning> Names { get; init; }

    public required IReadOnlyDictionary<string, CopiedPlace> Places { get; init; }

    public static IEnumerable<(string Letters, CopiedNames File)> All(
        CounterRecord record, CopiedCounters counters, PostcodeBook book, AskedClocks asked)
    {
        var files = Texts(record).Distinct(StringComparer.Ordinal).Where(text => text.All(char.IsAscii)).GroupBy(LettersOf);
        foreach (var file in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var answers = file.Select(text => (Text: text, Answer: record.FindPlace(text, counters.Day, book)))
                .Where(name => IsTheSame(name.Answer, record.FindPlace(name.Text, counters.Until, book))).ToList();
            var places = answers.Select(name => name.Answer.Place).OfType<Place>().DistinctBy(place => place.Code, StringComparer.Ordinal);
            yield return (file.Key, new CopiedNames
            {
                Day = counters.Day,
                Release = counters.Release,
                Names = answers.OrderBy(name => name.Text, StringComparer.Ordinal)
                    .ToDictionary(name => name.Text, name => NameMeaning.From(record, name.Answer, counters.Day, asked), StringComparer.Ordinal),
                Places = places.ToDictionary(
                    place => place.Code, place => CopiedPlace.From(record, place, counters, book, page: null), StringComparer.Ordinal),
            });
        }
    }

    /// <summary>The file that a name stands in: <c>ki</c> of <c>King's Cross</c>, <c>le</c> of <c>borough:lewisham</c>.</summary>
    public static string LettersOf(string text)
    {
        var name = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return string.Concat(name.Where(char.IsAsciiLetterOrDigit).Take(Letters)).ToLowerInvariant();
    }

    private static IEnumerable<string> Texts(CounterRecord record) =>
        record.Stations.SelectMany(station => station.AlsoKnownAs.Append(station.Name))
            .SelectMany(name => new[] { name, $"{name} police station" })
            .Concat(record.Boroughs.SelectMany(borough => new[] { borough.Name, borough.Name.Replace(" upon Thames", "", StringComparison.Ordinal) }))
            .Concat(record.Places.SelectMany(place => place.Names))
            .SelectMany(Spellings)
            .Concat(record.Stations.Select(PlaceCode.From).Concat(record.Boroughs.Select(PlaceCode.From)).Concat(record.Places.Select(PlaceCode.From))
                .Select(code => code.ToUpperInvariant()));

    /// <summary>In capitals, with the apostrophe of a keyboard and without any.</summary>
    private static IEnumerable<string> Spellings(string name)
    {
        var capitals = name.Replace('’', '\'').ToUpperInvariant();
        return [capitals, capitals.Replace("'", "", StringComparison.Ordinal), capitals.Replace(".", "", StringComparison.Ordinal)];
    }

    private static bool IsTheSame(PlaceAnswer now, PlaceAnswer later) =>
        now.Place?.Code == later.Place?.Code && now.Place?.Position == later.Place?.Position
        && now.Unknown?.Reason == later.Unknown?.Reason;

    /// <summary>What a name means: a place, or why there is none.</summary>
    public sealed record NameMeaning
    {
        public string? Place { get; init; }

        /// <summary>What the name was taken for, where others have it too.</summary>
        public string? ReadAs { get; init; }

        public IReadOnlyList<PlaceSuggestion>? Others { get; init; }

        /// <summary>What became of the counter that was asked for by its name.</summary>
        public string? ClosedHere { get; init; }

        public string? ClosedCounter { get; init; }

        /// <summary>From that day on the sentence may be another.</summary>
        public DateOnly? ClosedBefore { get; init; }

        public string? Title { get; init; }

        public string? Sentence { get; init; }

        public bool AreSeveral { get; init; }

        public IReadOnlyList<PlaceSuggestion>? Suggestions { get; init; }

        internal static NameMeaning From(CounterRecord record, PlaceAnswer answer, DateOnly day, AskedClocks asked)
        {
            var station = record.StationAskedFor(answer);
            var closed = station is null ? null
                : record.CounterOn(station, new Clocks(day, day)) is { State.Service: Service.None } counter ? counter : null;
            return new NameMeaning
            {
                Place = answer.Place?.Code,
                ReadAs = answer.Place is { Others.Count: > 0 } place ? PlaceInWords.ReadAs(place) : null,
                Others = answer.Place is { Others: { Count: > 0 } others } ? others : null,
                ClosedHere = closed is null ? null : ClosingInWords.Sentence(closed, asked),
                ClosedCounter = closed?.Station.Slug,
                ClosedBefore = station is null ? null : record.NextChange(station, day),
                Title = answer.Unknown is { } unknown ? PlaceInWords.Title(unknown) : null,
                Sentence = answer.Unknown is { } why ? PlaceInWords.Sentence(why) : null,
                AreSeveral = answer.Unknown?.Reason == PlaceReason.SeveralPlaces,
                Suggestions = answer.Unknown?.Suggestions,
            };
        }
    }
}
