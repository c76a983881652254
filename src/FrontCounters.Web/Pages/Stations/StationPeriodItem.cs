using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>What a station's counter offered from one day (inclusive) to another (exclusive).</summary>
public sealed record StationPeriodItem
{
    public required string Id { get; init; }

    public required string Station { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public required Service Service { get; init; }

    public string? Hours { get; init; }

    public required Standing Standing { get; init; }

    public string? Note { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>
    /// The first day that the date of the source can mean which says that this began; none while it is only due, and
    /// none where it is less than observed.
    /// </summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>True where it was to begin, and no source of its day or later says that it did.</summary>
    public bool Due { get; init; }

    /// <summary>What a list calls a counter of which it states no hours; none where no list does.</summary>
    public CounterClass? Class { get; init; }

    /// <summary>
    /// The same as OpenStreetMap's <c>opening_hours</c>: limited hours end in <c>; PH unknown</c>, since no source states
    /// them for bank holidays.
    /// </summary>
    [LastInCsv]
    public OsmHours? OpeningHours { get; init; }

    public static StationPeriodItem FromPeriod(Station station, CounterState period) => new()
    {
        Id = period.Basis!.FactId,
        Station = station.Slug,
        From = period.From,
        To = period.To,
        Service = period.Service,
        Hours = StationItem.HoursOf(period),
        OpeningHours = OsmHours.From(period),
        Class = period.Class,
        Standing = period.Standing,
        ConfirmedOn = period.ConfirmedOn,
        Due = period.IsDue,
        Note = period.Note,
        Url = $"/stations/{station.Slug}#periods",
        Sources = Cited.Ids(period.Known, period.Basis),
    };
}
