using System.Text.RegularExpressions;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Search;

/// <summary>The one box: stations, boroughs, people, events, quotations, positions, figures and sources that hold the words.</summary>
public static partial class SearchQueries
{
    private const int MostSuggestions = 4;

    /// <summary>Shorter words are like too many names.</summary>
    private const int ShortestMistake = 4;

    public static SearchAnswer Find(this CounterRecord record, SearchQuestion question)
    {
        var found = HoldingAll(record, question);
        var holdAll = found.Count > 0;
        if (!holdAll && question.Words.Words.Count > 1)
        {
            found = Holding(record, question, question.Words.Some());
        }

        return new SearchAnswer
        {
            Question = question,
            Listed =
            [
                .. found.Where(hit => question.Kind is null || hit.Kind == question.Kind)
                    .OrderBy(hit => hit.Match == NameMatch.None)
                    .ThenBy(hit => hit.Fact is Station station && station.ClosedEarlier() is not null)
                    .ThenBy(hit => hit.Match)
                    .ThenBy(hit => hit.Match == NameMatch.None ? FoundKind.Station : hit.Kind)
                    .Take(SearchAnswer.Most),
            ],
            Counts = Enum.GetValues<FoundKind>()
                .ToDictionary(kind => kind, kind => found.Count(hit => hit.Kind == kind)),
            HoldAllWords = holdAll,
            Suggestions = holdAll ? [] : Suggestions(record, question.Words),
            Place = PlaceIn(record, question),
            Areas = record.AreasCalled(question.Words.Text),
        };
    }

    /// <summary>The text as it may stand in an address: of a full postcode, the sector only.</summary>
    public static string WithoutPostcodes(string text) => FullPostcode().Replace(text, "${sector}");

    /// <summary>A word counts as unfinished only where it is none: <c>south</c> is one.</summary>
    private static List<SearchHit> HoldingAll(CounterRecord record, SearchQuestion question)
    {
        var holding = Holding(record, question, question.Words.All());
        if (holding.Count == 0)
        {
            holding = Holding(record, question, question.Words.AllBegun());
        }

        return [.. Named(record, question).Concat(holding).DistinctBy(found => (found.Kind, found.Id))];
    }

    /// <summary>
    /// Places of that name, or whose name begins with it: also <c>Barnet police station</c>, words that no text of
    /// Barnet's holds.
    /// </summary>
    private static IEnumerable<SearchHit> Named(CounterRecord record, SearchQuestion question)
    {
        var name = NameIn(question.Words);
        var isName = record.Stations.Concat<Fact>(record.Boroughs).Any(place => Match(place, name) != NameMatch.None);
        return isName && SearchWords.In(PlaceByName.Bare(question.Words.Capitals)) is { } bare
            ? Holding(record, question, bare.AllBegun()).Where(found => found.Match != NameMatch.None)
            : [];
    }

    private static List<SearchHit> Holding(CounterRecord record, SearchQuestion question, string words)
    {
        var name = NameIn(question.Words);
        return [.. IndexOf(record).Rows(words, question.Known).Select(row => ToHit(record, row, name, question.Known))];
    }

    private static string NameIn(SearchWords words) => PlaceByName.Key(PlaceByName.Bare(words.Capitals));

    private static SearchHit ToHit(CounterRecord record, FoundRow row, string name, DateOnly known)
    {
        Fact? fact = row.Kind switch
        {
            FoundKind.Station => record.Station(row.Id),
            FoundKind.Borough => record.Borough(row.Id),
            FoundKind.Event => record.Events.First(datedEvent => datedEvent.Id == row.Id),
            FoundKind.Quotation => record.Quotations.First(quotation => quotation.Id == row.Id),
            FoundKind.Statement => record.Statements.First(statement => statement.Id == row.Id),
            FoundKind.Figure => record.Figures.First(figure => figure.Id == row.Id),
            _ => null,
        };
        return new SearchHit
        {
            Kind = row.Kind,
            Id = row.Id,
            Fact = fact,
            Sources = (row.Kind, fact) switch
            {
                (FoundKind.Person, _) => [.. record.SaidBy(row.Id, known).SelectMany(said => said.Fact.Sources).Distinct()],
                (_, null) => [record.Source(row.Id)!],
                (_, Quotation quotation) => [quotation.Source],
                _ => [.. fact.Sources.Distinct()],
            },
            Match = row.Kind == FoundKind.Person && PlaceByName.Key($"{row.Title}".ToUpperInvariant()) == name
                ? NameMatch.Name
                : Match(fact, name),
            Title = row.Title,
            Body = row.Body,
            About = row.About,
        };
    }

    private static NameMatch Match(Fact? fact, string typed)
    {
        var (name, others) = fact switch
        {
            Station station => (PlaceByName.Key(station.Name), station.AlsoKnownAs),
            Borough borough => (PlaceByName.Key(borough.Name), []),
            _ => ("", (IReadOnlyList<string>)[]),
        };
        return (name, typed) switch
        {
            ("", _) or (_, "") => NameMatch.None,
            _ when name == typed => NameMatch.Name,
            _ when others.Any(other => PlaceByName.Key(other) == typed) => NameMatch.OtherName,
            _ when name.StartsWith(typed, StringComparison.Ordinal) => NameMatch.Beginning,
            _ => NameMatch.None,
        };
    }

    private static IReadOnlyList<Fact> Suggestions(CounterRecord record, SearchWords words) =>
    [
        .. words.Words.Where(word => word.Length >= ShortestMistake && words.Words.Count > 1)
            .Select(word => word.ToUpperInvariant())
            .Prepend(words.Capitals)
            .SelectMany(text => PlaceSuggestions.Like(record, text))
            .Distinct()
            .Take(MostSuggestions),
    ];

    private static Place? PlaceIn(CounterRecord record, SearchQuestion question)
    {
        var text = FullPostcode().Match(question.Words.Text) is { Success: true } full
            ? full.Value
            : question.Words.Text;
        return record.FindPostcode(text)
            ?? (record.FindCalled(question.Words.Text)?.Place is { Kind: PlaceKind.Place } named ? named : null);
    }

    [GeneratedRegex(
        @"\b(?<sector>[a-z]{1,2}[0-9][0-9a-z]?\s*[0-9])[a-z]{2}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FullPostcode();

    private static SearchIndex IndexOf(CounterRecord record) => record.Kept.Once<SearchIndex>(
        () => throw new InvalidOperationException("The record was read without its index."));
}
