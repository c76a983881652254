using System.Text.Json.Serialization;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Stations;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>A counter as <c>/nearest</c> publishes it. Its names are a promise to programs.</summary>
public sealed record NearestCounterItem : IPlaced
{
    public required string Slug { get; init; }

    string IFeature.FeatureId => Slug;

    public required string Name { get; init; }

    /// <summary>The borough's slug.</summary>
    public required string Borough { get; init; }

    public required Service Service { get; init; }

    public required double? Lat { get; init; }

    public required double? Lng { get; init; }

    /// <summary>In a straight line from the place, or from the middle of an area.</summary>
    public required int DistanceMetres { get; init; }

    /// <summary>The least and the most it can be; only from an area.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DistanceFromMetres { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DistanceToMetres { get; init; }

    public required string? Direction { get; init; }

    public required bool? CrossesThames { get; init; }

    /// <summary>Whether it is open at the moment asked about; none where that is a whole day.</summary>
    public required Openness? State { get; init; }

    /// <summary>
    /// The next moment at which it certainly opens; none where it is open, or where none is certain in the two weeks
    /// that follow.
    /// </summary>
    public required DateTimeOffset? OpensAt { get; init; }

    /// <summary>When it closes, where it is open; none where it stays open through the two weeks that follow.</summary>
    public required DateTimeOffset? ClosesAt { get; init; }

    /// <summary><c>24/7</c>, or weekly hours in the record's form; none where no source states them.</summary>
    public required string? Hours { get; init; }

    public required Standing Standing { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>
    /// The first day that the date of the source can mean which says that this began; none while it is only due, and
    /// none where it is less than observed.
    /// </summary>
    public required DateOnly? ConfirmedOn { get; init; }

    /// <summary>True where it was to begin, and no source of its day or later says that it did.</summary>
    public required bool Due { get; init; }

    /// <summary>Since when it has had this service.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>
    /// The same as OpenStreetMap's <c>opening_hours</c>: limited hours end in <c>; PH unknown</c>, since no source states
    /// them for bank holidays.
    /// </summary>
    [LastInCsv]
    public required OsmHours? OpeningHours { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static NearestCounterItem FromCounter(CounterAtADistance seen, Place place)
    {
        var station = StationItem.FromCounter(seen.Counter);
        return new NearestCounterItem
        {
            Slug = station.Slug,
            Name = station.Name,
            Borough = station.Borough,
            Service = station.Service,
            Lat = station.Lat,
            Lng = station.Lng,
            DistanceMetres = seen.Metres,
            DistanceFromMetres = place.IsArea ? seen.FromMetres : null,
            DistanceToMetres = place.IsArea ? seen.ToMetres : null,
            Direction = seen.Direction,
            CrossesThames = seen.CrossesThames,
            State = seen.Then?.State,
            OpensAt = seen.Then?.OpensAt?.ToDateTimeOffset(),
            ClosesAt = seen.Then?.ClosesAt?.ToDateTimeOffset(),
            Hours = station.Hours,
            OpeningHours = station.OpeningHours,
            Standing = station.Standing,
            ConfirmedOn = station.ConfirmedOn,
            Due = station.Due,
            From = station.From,
            Url = station.Url,
            Sources = station.Sources,
            Evidence = station.Evidence,
            Facts = station.Facts,
        };
    }
}
