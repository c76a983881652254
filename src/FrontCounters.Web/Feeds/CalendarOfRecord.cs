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

    /// <param name="record">The record.</param>
    /// <param name="known">Only what had been published by the end of this day.</param>
    public static IReadOnlyList<CalendarEvent> Events(CounterRecord record, DateOnly known) =>
    [
        .. record.TimelineOf(new TimelineFilter { Known = known })
            .Where(entry => entry.Date.Day is not null && !entry.About)
            .Select(entry => Of(record, entry))
            .Concat(record.DueDaysKnown(known).Select(due => Of(record, due)))
            .OrderBy(each => each.Day).ThenBy(each => each.Id, StringComparer.Ordinal),
    ];

    private static CalendarEvent Of(CounterRecord record, TimelineEntry entry) => new()
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

    private static CalendarEvent Of(CounterRecord record, DueDay due) => new()
    {
        Id = due.Id,
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
