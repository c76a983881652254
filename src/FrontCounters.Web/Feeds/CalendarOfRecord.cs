using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Timeline;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Feeds;

/// <summary>
/// What the calendar holds: everything of the timeline that has a day, and the days on which decisions were due.
/// </summary>
public static class CalendarOfRecord
{
    public const string Name = "London’s police front counters";

    /// <summary>Of a borough, station or round, after its name.</summary>
    public const string NameInPart = "police front counters";

    /// <param name="record">The record.</param>
    /// <param name="known">Only what had been published by the end of this day.</param>
    public static IReadOnlyList<CalendarEvent> Events(CounterRecord record, DateOnly known) =>
        Events(record, new TimelineFilter { Known = known });

    /// <param name="record">The record.</param>
    /// <param name="filter">What is asked for.</param>
    public static IReadOnlyList<CalendarEvent> Events(CounterRecord record, TimelineFilter filter) =>
    [
        .. record.TimelineOf(filter)
            .Where(entry => entry.Date.Day is not null && !entry.About)
            .Select(entry => ToEvent(record, entry))
            .Concat(DueDays(record, filter).Select(due => ToEvent(record, due.Day, due.Part)))
            .OrderBy(entry => entry.Day).ThenBy(entry => entry.Id, StringComparer.Ordinal),
    ];

    /// <summary>
    /// With which part of each day is told, where it is not all of it. They are of none of the timeline's kinds, so that a
    /// filter by kind leaves them out.
    /// </summary>
    private static IEnumerable<(DueDay Day, string? Part)> DueDays(CounterRecord record, TimelineFilter filter) =>
        from due in filter.Kind is null ? record.DueDaysKnown(filter.Known) : []
        where filter.Round is null || due.Stage.RoundSlug == filter.Round
        where !(due.Day < filter.Since?.First) && !(due.Day > filter.Until?.Last)
        let decisions = due.Decisions.Where(decision =>
            (filter.Borough is null || decision.Station.BoroughSlug == filter.Borough)
            && (filter.Station is null || decision.StationSlug == filter.Station)).ToList()
        where decisions.Count > 0
        let isWhole = decisions.Count == due.Decisions.Count
        select (due with { Decisions = decisions }, isWhole ? null : filter.Station ?? filter.Borough);

    private static CalendarEvent ToEvent(CounterRecord record, TimelineEntry entry) => new()
    {
        Id = entry.Id,
        Day = entry.Date.First,
        Summary = (entry is { IsDue: true, Kind: TimelineKind.Event } ? "Due: " : "") + TimelineInWords.What(entry),
        Description = DueInWords.Description(entry.Standing, entry.IsDue, entry.IsAhead, entry.Fact.Sources),
        Category = TimelineInWords.Kind(entry.Kind),
        IsDue = entry.IsDue,
        Written = Written(record, entry.Fact),
        Page = $"/timeline#{entry.Id}",
    };

    private static CalendarEvent ToEvent(CounterRecord record, DueDay due, string? part) => new()
    {
        // Else a reader of both calendars would find the counts of one in the other.
        Id = part is null ? due.Id : $"{due.Id}-{part}",
        Day = due.Day,
        Summary = DueInWords.Summary(due),
        Description = DueInWords.Description(due),
        Category = "Decisions due",
        IsDue = due.IsDue,
        Written = due.Decisions.Select(decision => Written(record, decision)).Append(Written(record, due.Stage)).Max(),
        Page = $"/rounds/{due.Stage.FactId}",
    };

    private static DateTimeOffset Written(CounterRecord record, Fact fact) =>
        record.LastWritten(fact) ?? DateTimeOffset.UnixEpoch;
}
