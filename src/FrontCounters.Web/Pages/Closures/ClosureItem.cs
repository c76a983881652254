using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Stations;

namespace FrontCounters.Web.Pages.Closures;

/// <summary>One closing of a front counter.</summary>
public sealed record ClosureItem : IPlaced
{
    /// <summary>The station's slug.</summary>
    public required string Station { get; init; }

    // A counter may have closed more than once.
    string IFeature.FeatureId => $"{Station}-{ClosingDay:O}";

    public required string Name { get; init; }

    /// <summary>The borough's slug.</summary>
    public required string Borough { get; init; }

    /// <summary>The round that decided it; none where no round did.</summary>
    public string? Round { get; init; }

    /// <summary>The stage that said the last word on this counter.</summary>
    public string? Stage { get; init; }

    /// <summary>
    /// The first day without the counter. Where <c>due</c> is true it is the day on which it was to close, and no source
    /// held says that it did.
    /// </summary>
    public required DateOnly ClosingDay { get; init; }

    public required ClosingDayPrecision ClosingDayPrecision { get; init; }

    /// <summary>How well the closing day is established.</summary>
    public required Standing Standing { get; init; }

    /// <summary>True where no source held says that it closed.</summary>
    public required bool Due { get; init; }

    /// <summary>What it last offered, as far as that is known.</summary>
    public required Service ServiceBefore { get; init; }

    /// <summary><c>24/7</c>, or its last weekly hours; none where no source states them.</summary>
    public string? HoursBefore { get; init; }

    /// <summary>The first day on which it was open again; none where it was not.</summary>
    public DateOnly? Reopened { get; init; }

    public string? Address { get; init; }

    public string? Postcode { get; init; }

    public double? Lat { get; init; }

    public double? Lng { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>
    /// The hours before, as OpenStreetMap's <c>opening_hours</c>: limited hours end in <c>; PH unknown</c>, since no source states
    /// them for bank holidays.
    /// </summary>
    [LastInCsv]
    public OsmHours? OpeningHoursBefore { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static ClosureItem From(ClosedCounter closed, DateOnly known) => new()
    {
        Station = closed.Station.Slug,
        Name = closed.Station.Name,
        Borough = closed.Station.BoroughSlug,
        Round = closed.Decision?.RoundSlug,
        Stage = closed.Decision?.StageSlug,
        ClosingDay = closed.Closing.Day,
        ClosingDayPrecision = closed.Precision,
        Standing = closed.Closing.Standing,
        Due = closed.Closing.IsDue,
        ServiceBefore = closed.Before.State.Service,
        HoursBefore = StationItem.HoursOf(closed.Before.State),
        OpeningHoursBefore = OsmHours.From(closed.Before.State),
        Reopened = closed.Reopened,
        Address = closed.Before.Address?.Text,
        Postcode = closed.Before.Address?.Postcode,
        Lat = closed.Before.Point?.Position.Latitude,
        Lng = closed.Before.Point?.Position.Longitude,
        Url = $"/stations/{closed.Station.Slug}",
        Sources = Cited.Ids(known, closed.Facts),
        Evidence = FactLinks.Address(closed.Closing.Basis),
        Facts = FactLinks.All(closed.Facts),
    };
}
