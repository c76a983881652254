using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>A station as lists and maps publish it: its counter's state and place on the day asked about.</summary>
public record StationItem : IPlaced
{
    public required string Slug { get; init; }

    string IFeature.FeatureId => Slug;

    public required string Name { get; init; }

    /// <summary>The borough's slug.</summary>
    public required string Borough { get; init; }

    public required Service Service { get; init; }

    /// <summary><c>24/7</c>, or weekly hours in the record's form; none where no source states them.</summary>
    public string? Hours { get; init; }

    public required Standing Standing { get; init; }

    public double? Lat { get; init; }

    public double? Lng { get; init; }

    public string? Postcode { get; init; }

    /// <summary>
    /// Since when the counter has had this service, inclusive: of a counter that is closed, since when it has been
    /// known to be, which need not be the day on which it closed; <c>closingDay</c> is.
    /// </summary>
    public DateOnly? From { get; init; }

    /// <summary>Until when, exclusive; none while no end is known.</summary>
    public DateOnly? To { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>
    /// The day on which the counter last closed, or by which it had; with the standing <c>scheduled</c>, was due to close.
    /// None where it is open, and of one that the record never has open.
    /// </summary>
    public DateOnly? ClosingDay { get; init; }

    /// <summary>How well the closing day is established.</summary>
    public Standing? ClosingDayStanding { get; init; }

    /// <summary>
    /// The first day that the date of the source can mean which says that this began; none while it is only due, and
    /// none where it is less than observed.
    /// </summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>True where it was to begin, and no source of its day or later says that it did.</summary>
    public bool Due { get; init; }

    /// <summary>What a list calls a counter of which it states no hours; none where no list does.</summary>
    public CounterClass? Class { get; init; }

    /// <summary>How exactly the closing day is told; none where there is none.</summary>
    public ClosingDayPrecision? ClosingDayPrecision { get; init; }

    /// <summary>
    /// The same as OpenStreetMap's <c>opening_hours</c>: limited hours end in <c>; PH unknown</c>, since no source states
    /// them for bank holidays.
    /// </summary>
    [LastInCsv]
    public OsmHours? OpeningHours { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>With how exactly its closing day is told.</summary>
    public static StationItem FromCounter(CounterRecord record, CounterOnADay counter)
    {
        var item = FromCounter(counter);
        return item.ClosingDay is { } day
            ? item with { ClosingDayPrecision = record.PrecisionOfClosing(counter.Station, day, counter.State.Known) }
            : item;
    }

    public static StationItem FromCounter(CounterOnADay counter) =>
        FromCounter(counter, FrontCounters.Data.Queries.Counters.ClosingDay.ByTheLatest(counter.State));

    public static string? HoursOf(CounterState state) =>
        state.Service == Service.TwentyFourHours ? OsmHours.Always : state.Hours?.ToString();

    private static StationItem FromCounter(CounterOnADay counter, ClosingDay? closing) => new()
    {
        Slug = counter.Station.Slug,
        Name = counter.Station.Name,
        Borough = counter.Station.BoroughSlug,
        Service = counter.State.Service,
        Hours = HoursOf(counter.State),
        OpeningHours = OsmHours.From(counter.State),
        Class = counter.State.Class,
        Standing = counter.State.Standing,
        ConfirmedOn = counter.State.ConfirmedOn,
        Due = counter.State.IsDue,
        Lat = counter.Point?.Position.Latitude,
        Lng = counter.Point?.Position.Longitude,
        Postcode = counter.Address?.Postcode,
        From = counter.State.From,
        To = counter.State.To,
        Url = $"/stations/{counter.Station.Slug}",
        Sources = closing is null ? counter.SourceIds : [.. counter.SourceIds.Union(Cited.Ids(counter.State.Known, closing.Basis))],
        Evidence = counter.State.Basis is { } basis ? FactLinks.Address(basis) : null,
        Facts = FactLinks.All(counter.State.Basis, counter.Address, counter.Point, closing?.Basis),
        ClosingDay = closing?.Day,
        ClosingDayStanding = closing?.Standing,
    };
}
