using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Areas;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>
/// A ward or constituency on one of the days that changes are told for: one row each, so that a later round adds rows and no
/// columns. Its names are a promise to programs.
/// </summary>
public sealed record AreaDayItem : IPlaced
{
    /// <summary>The last part of its address; of a ward unique in its borough.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required AreaKind Kind { get; init; }

    /// <summary>The ward's borough; of a constituency none, since only its middle is known.</summary>
    public required string? Borough { get; init; }

    public required double? Lat { get; init; }

    public required double? Lng { get; init; }

    /// <summary>How far from its middle it reaches.</summary>
    public required int? PrecisionMetres { get; init; }

    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    public required string Label { get; init; }

    /// <summary>The slug of the nearest counter open to the public at some time of the week; none where none is known.</summary>
    public required string? NearestOfAnyKind { get; init; }

    /// <summary>From its middle, in a straight line.</summary>
    public required int? MetresOfAnyKind { get; init; }

    /// <summary>True where another one, not on our map or not settled by any source, may be nearer.</summary>
    public required bool MayBeNearerOfAnyKind { get; init; }

    /// <summary>How much farther the nearest is on the day asked about than on this one; negative where it is nearer.</summary>
    public required int? FartherSinceOfAnyKind { get; init; }

    /// <summary>The slug of the nearest counter open day and night; none where none is known.</summary>
    [JsonPropertyName("nearest24Hours")]
    public required string? NearestTwentyFourHours { get; init; }

    /// <inheritdoc cref="MetresOfAnyKind"/>
    [JsonPropertyName("metres24Hours")]
    public required int? MetresTwentyFourHours { get; init; }

    /// <inheritdoc cref="MayBeNearerOfAnyKind"/>
    [JsonPropertyName("mayBeNearer24Hours")]
    public required bool MayBeNearerTwentyFourHours { get; init; }

    /// <inheritdoc cref="FartherSinceOfAnyKind"/>
    [JsonPropertyName("fartherSince24Hours")]
    public required int? FartherSinceTwentyFourHours { get; init; }

    public required string Url { get; init; }

    string IFeature.FeatureId => $"{Borough ?? EnumNames.Name(Kind)}-{Slug}-{On:O}-{Known:O}";

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that the nearest counter's state rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <returns>Oldest first, the day asked about last.</returns>
    public static IReadOnlyList<AreaDayItem> All(AreaOverTime area, DateOnly today) =>
        [.. area.Days.Index().Select(day => From(area, day.Index, day.Item, today))];

    private static AreaDayItem From(AreaOverTime over, int at, AreaOnADay then, DateOnly today)
    {
        var (area, day, night) = (over.Area, then.ByDay, then.ByNight);
        CounterOnADay[] counters = [.. new[] { day.Counter, night.Counter }.OfType<CounterOnADay>().Distinct()];
        return new AreaDayItem
        {
            Slug = area.Slug,
            Name = area.Name,
            Kind = area.Kind,
            Borough = area.Boroughs.Count > 0 ? area.Boroughs[0].Slug : null,
            Lat = area.Place.Position.Round().Latitude,
            Lng = area.Place.Position.Round().Longitude,
            PrecisionMetres = area.Place.PrecisionMetres,
            On = then.Day.Clocks.On,
            Known = then.Day.Clocks.Known,
            Label = ComparedDayInWords.Label(then.Day, today),
            NearestOfAnyKind = day.Counter?.Station.Slug,
            MetresOfAnyKind = day.Counter is null ? null : day.Metres,
            MayBeNearerOfAnyKind = day.AnotherMayBeNearer,
            FartherSinceOfAnyKind = over.Farther(Need.Any, at),
            NearestTwentyFourHours = night.Counter?.Station.Slug,
            MetresTwentyFourHours = night.Counter is null ? null : night.Metres,
            MayBeNearerTwentyFourHours = night.AnotherMayBeNearer,
            FartherSinceTwentyFourHours = over.Farther(Need.TwentyFourHours, at),
            Url = AreaAddresses.PageOf(area),
            Sources = [.. counters.SelectMany(counter => counter.SourceIds).Distinct(StringComparer.Ordinal)],
            Evidence = day.Counter?.State.Basis is { } basis ? FactLinks.Address(basis) : null,
            Facts = FactLinks.All(counters.SelectMany(counter => new Fact?[] { counter.State.Basis, counter.Point })),
        };
    }
}
