using System.Globalization;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Pages.Rounds;
using FrontCounters.Web.Pages.Stations;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Previews;

/// <summary>What the picture of a link says: a name, its answer today, two numbers and a map.</summary>
public sealed record PreviewCard(string Name, string Answer, IReadOnlyList<PreviewNumber> Numbers, MapView Map)
{
    /// <summary>The newest source that the answer itself rests on; none of a round, which is no state.</summary>
    public Source? NewestSource { get; init; }

    private const string NotKnown = "?";

    /// <returns>None where the record has nothing at that address.</returns>
    public static PreviewCard? ForAddress(CounterRecord record, AskedClocks asked, PreviewAddress address) => address.Kind switch
    {
        PreviewKind.London => OfLondon(record, asked),
        PreviewKind.Boroughs => record.Borough(address.Slug) is { } borough ? OfBorough(record, asked, borough) : null,
        PreviewKind.Stations => record.Station(address.Slug) is { } station ? OfStation(record, asked, station) : null,
        PreviewKind.Rounds => record.Round(address.Slug) is { } round ? OfRound(record, asked, round) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(address), address.Kind, "A preview of no kind."),
    };

    private static PreviewCard OfLondon(CounterRecord record, AskedClocks asked)
    {
        var london = record.LondonOn(asked.Clocks);
        return new PreviewCard(
            "Where can I speak to the police in person?",
            "The Metropolitan Police’s front counters and their closures, with a source for each fact",
            InLondon(london),
            MapOf(london.Counters.Where(counter => counter.State.IsOpen)))
        {
            NewestSource = london.Counters.Where(counter => counter.State.IsOpen).NewestSource(),
        };
    }

    private static PreviewCard OfBorough(CounterRecord record, AskedClocks asked, Borough borough)
    {
        var answer = record.AnswerFor(borough, record.LondonOn(asked.Clocks));
        return new PreviewCard(
            borough.Name,
            BoroughInWords.Heading(answer, asked.Today),
            [
                Far(answer.NearestOpen, "from its middle to the nearest open"),
                Far(answer.NearestTwentyFourHours, "to the nearest open day and night"),
            ],
            MapOf(answer.Shown) with { Borough = borough })
        {
            NewestSource = answer.NewestSource,
        };
    }

    private static PreviewCard OfStation(CounterRecord record, AskedClocks asked, Station station)
    {
        var counter = record.CounterOn(station, asked.Clocks);
        var london = record.LondonOn(asked.Clocks);
        var answer = record.AnswerFor(station.Borough, london);
        return new PreviewCard(
            station.Name,
            StationInWords.Heading(counter, asked),
            [
                new(Written(answer.Count.Open), $"{ShouldBe(answer)}open in {BoroughInWords.Place(station.Borough)}"),
                new(Written(london.OpenTwentyFourHours), "open day and night in all of London"),
            ],
            MapOf([counter]) with { Borough = station.Borough })
        {
            NewestSource = new[] { counter }.NewestSource(),
        };
    }

    private static PreviewCard OfRound(CounterRecord record, AskedClocks asked, ClosureRound round)
    {
        var headline = RoundHeadline.From(round, asked.Known);
        return new PreviewCard(
            round.Name,
            StageInWords.Heading(round, headline),
            [
                new(Written(headline.Before), "front counters before it"),
                new(Written(headline.Remaining), "to remain"),
            ],
            MapOf(record.LondonOn(asked.Clocks).Counters.Where(counter => counter.State.IsOpen)));
    }

    private static PreviewNumber[] InLondon(LondonOnADay london) =>
    [
        new(Written(london.Open), $"front counters {(london.IsDue ? "that should be " : "")}open in London"),
        new(Written(london.OpenTwentyFourHours), "of them open day and night"),
    ];

    private static string ShouldBe(BoroughAnswer answer) => answer.Due.Count > 0 ? "should be " : "";

    private static MapView MapOf(IEnumerable<CounterOnADay> counters) => new("", "", MapView.Numbered(counters));

    private static string Written(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? NotKnown;

    /// <summary>The number of miles, or next door of metres, and what it counts.</summary>
    private static PreviewNumber Far(CounterAtADistance? counter, string way)
    {
        if (counter is null)
        {
            return new(NotKnown, $"miles {way}");
        }

        // 3.4 miles
        var far = Say.Miles(counter.Metres).Split(' ');
        return new(far[0], $"{far[1]} {way}, {counter.Counter.Station.Name}");
    }
}

/// <summary>One of a preview's two numbers, as it is written, and what it counts.</summary>
public sealed record PreviewNumber(string Value, string Counts);
