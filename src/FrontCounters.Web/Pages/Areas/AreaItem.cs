using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Nearest;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>An area as its address publishes it. Its names are a promise to programs.</summary>
public sealed record AreaItem
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required AreaKind Kind { get; init; }

    public required string Url { get; init; }

    /// <summary>Its middle, from which distances are measured.</summary>
    public required double Lat { get; init; }

    public required double Lng { get; init; }

    /// <summary>How far from its middle it reaches; none where that is not known.</summary>
    public required int? PrecisionMetres { get; init; }

    /// <summary>Slugs of the boroughs that it is known to lie in, the one with most of it first.</summary>
    public required IReadOnlyList<string> Boroughs { get; init; }

    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    /// <summary>The nearest of those open to the public at some time of the week; none where none is known.</summary>
    public required NearestCounterItem? NearestOfAnyKind { get; init; }

    /// <summary>The nearest of those open day and night; none where none is known.</summary>
    [JsonPropertyName("nearest24Hours")]
    public required NearestCounterItem? NearestTwentyFourHours { get; init; }

    /// <summary>Every open counter, nearest first, ties by slug.</summary>
    public required IReadOnlyList<NearestCounterItem> Counters { get; init; }

    /// <summary>Counters that are open but have no known place, so that one may be nearer.</summary>
    public required IReadOnlyList<NearestItem.Named> NotPlaced { get; init; }

    /// <summary>Counters of which no source settles whether they are open, or open day and night, and which would be nearer.</summary>
    public required IReadOnlyList<NearestItem.Named> NotKnown { get; init; }

    /// <summary>What was nearest before and after each round; today last.</summary>
    public required IReadOnlyList<NearestItem.Change> Changes { get; init; }

    /// <summary>Addresses of its own parts: the sectors of a district.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Release { get; init; }

    public static AreaItem From(Area area, NearestByDayAndNight answer, RequestContext answering)
    {
        var place = area.Place;
        return new AreaItem
        {
            Slug = area.Slug,
            Name = area.Name,
            Kind = area.Kind,
            Url = AreaAddresses.PageOf(area),
            Lat = place.Position.Round().Latitude,
            Lng = place.Position.Round().Longitude,
            PrecisionMetres = place.PrecisionMetres,
            Boroughs = [.. area.Boroughs.Select(borough => borough.Slug)],
            On = answer.Clocks.On,
            Known = answer.Clocks.Known,
            NearestOfAnyKind = ItemOf(answer.ByDay),
            NearestTwentyFourHours = ItemOf(answer.ByNight),
            Counters = [.. answer.ByDay.Counters.Select(seen => NearestCounterItem.FromCounter(seen, place))],
            NotPlaced = NearestItem.Named.All(answer.ByDay.NotPlaced),
            NotKnown = NearestItem.Named.All(answer.ByNight.NotKnown.Union(answer.ByDay.NotKnown)),
            Changes = [.. answer.Changes.Select(then => NearestItem.Change.From(then, answering.Asked.Today))],
            Parts = [.. area.Parts.Select(AreaAddresses.PageOf)],
            AsOf = answering.Record.AsOf(answer.Clocks.Known),
            Release = answering.Record.Release.Id,
        };
    }

    private static NearestCounterItem? ItemOf(NearestAnswer answer) =>
        answer.Nearest is { } nearest ? NearestCounterItem.FromCounter(nearest, answer.Place) : null;
}
