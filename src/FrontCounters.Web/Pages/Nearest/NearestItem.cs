using System.Text.Json.Serialization;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>The answer of <c>/nearest.json</c>. Its names are a promise to programs.</summary>
public sealed record NearestItem
{
    public required Origin From { get; init; }

    /// <summary>What the text of the question was read as: a misread one shows here.</summary>
    public required ReadAs ReadAs { get; init; }

    /// <summary>The moment, to the minute and on London's clocks; none where a whole day is asked about.</summary>
    public required DateTimeOffset? At { get; init; }

    public required Need Need { get; init; }

    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    /// <summary>
    /// Nearest first, ties by slug. With the need <c>open</c>, those whose state at that moment is unknown or disputed
    /// follow after, again nearest first.
    /// </summary>
    public required IReadOnlyList<NearestCounterItem> Counters { get; init; }

    /// <summary>Counters that meet the need but have no known place, so that one may be nearer.</summary>
    public required IReadOnlyList<Named> NotPlaced { get; init; }

    /// <summary>Counters of which no source settles whether they meet the need, and which would be nearer.</summary>
    public required IReadOnlyList<Named> NotKnown { get; init; }

    public required IReadOnlyList<Change> Changes { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Release { get; init; }

    public static NearestItem FromAnswer(NearestAnswer answer, IReadOnlyList<NearestAtMilestone> changes, RequestContext answering) => new()
    {
        From = Origin.From(answer.Place),
        ReadAs = ReadAs.From(answer.Place),
        At = answer.At?.ToDateTimeOffset(),
        Need = answer.Need,
        On = answer.Clocks.On,
        Known = answer.Clocks.Known,
        Counters = [.. answer.Listed.Select(counter => NearestCounterItem.FromCounter(counter, answer.Place))],
        NotPlaced = Named.All(answer.NotPlaced),
        NotKnown = Named.All(answer.NotKnown),
        Changes = [.. changes.Select(then => Change.From(then, answering.Asked.Today))],
        AsOf = answering.Record.AsOf(answer.Clocks.Known),
        Release = answering.Record.Release.Id,
    };

    /// <summary>Where the distances are from.</summary>
    /// <param name="Text">What was asked, in its written form.</param>
    /// <param name="Kind">What sort of place that is measured from.</param>
    /// <param name="Lat">Its middle, WGS 84.</param>
    /// <param name="Lng">Its middle, WGS 84.</param>
    /// <param name="PrecisionMetres">How far off that may be; none where it is not known, as of post boxes.</param>
    /// <param name="Borough">
    /// The borough that it is in, or mostly in; none outside London, of post boxes, and where that is not known.
    /// </param>
    /// <param name="OutsideLondon">
    /// True where its middle is known to lie outside London, where another police force has its own counters.
    /// </param>
    public sealed record Origin(
        string Text, PlaceKind Kind, double Lat, double Lng, int? PrecisionMetres, string? Borough, bool OutsideLondon)
    {
        public static Origin From(Place place) => new(
            place.Text,
            place.Kind,
            place.Position.Round().Latitude,
            place.Position.Round().Longitude,
            place.PrecisionMetres,
            place.BoroughSlug,
            place.IsOutsideLondon);
    }

    /// <summary>A counter without a distance.</summary>
    public sealed record Named(string Slug, string Name, string Url, IReadOnlyList<string> Sources)
    {
        public static IReadOnlyList<Named> All(IEnumerable<CounterOnADay> counters) =>
        [
            .. counters.Select(counter => new Named(
                counter.Station.Slug, counter.Station.Name, $"/stations/{counter.Station.Slug}", counter.SourceIds)),
        ];
    }

    /// <summary>The nearest on another day; none where none is known to have been open.</summary>
    public sealed record Change(
        DateOnly On,
        DateOnly Known,
        string Label,
        [property: JsonPropertyName("nearest24Hours")] NearestThen? NearestTwentyFourHours,
        NearestThen? NearestOfAnyKind,
        IReadOnlyList<Named> NotPlaced,
        IReadOnlyList<Named> NotKnown)
    {
        public static Change From(NearestAtMilestone then, DateOnly today) => new(
            then.Clocks.On,
            then.Clocks.Known,
            NearestInWords.Label(then, today),
            NearestThen.From(then.TwentyFourHours.Nearest),
            NearestThen.From(then.OfAnyKind.Nearest),
            Named.All(then.OfAnyKind.NotPlaced),
            Named.All(then.TwentyFourHours.NotKnown.Union(then.OfAnyKind.NotKnown)));
    }

    public sealed record NearestThen(string Slug, string Name, int DistanceMetres, IReadOnlyList<string> Sources)
    {
        public static NearestThen? From(CounterAtADistance? nearest) => nearest is null
            ? null
            : new NearestThen(
                nearest.Counter.Station.Slug, nearest.Counter.Station.Name, nearest.Metres, nearest.Counter.SourceIds);
    }
}
