using FrontCounters.Data;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Timeline;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Feeds;

/// <summary>The calendars: of London, and of each borough; each can be asked for what the timeline can be asked for.</summary>
public static class CalendarEndpoints
{
    public static readonly FileAnswer London = new(
        "/calendar",
        ".ics",
        CalendarFile.MediaType,
        "Dated events as iCalendar",
        "Whole days: what happened, openings and closings, and the days on which decisions were due (tentative until confirmed).",
        [SharedParameters.On, SharedParameters.Known, .. AskedTimeline.Parameters]);

    public static readonly FileAnswer OfBorough = new(
        "/boroughs/{slug}",
        ".ics",
        CalendarFile.MediaType,
        "Dated events of one borough as iCalendar",
        "The same, of what happened in the borough and was due for its counters.",
        [
            SharedParameters.BoroughSlug,
            SharedParameters.On,
            SharedParameters.Known,
            .. AskedTimeline.Parameters.Where(parameter => parameter.Name != "borough"),
        ]);

    internal static void MapCalendars(this IEndpointRouteBuilder app)
    {
        app.MapFile(London, (answering, context) =>
            from filter in context.Request.ReadTimelineFilter(answering.Record, answering.Asked)
            select Written(answering.Record, filter, context));
        app.MapFile(OfBorough, (answering, context) =>
            from borough in answering.Record.FindBorough((string?)context.GetRouteValue("slug") ?? "")
            from filter in context.Request.ReadTimelineFilter(answering.Record, answering.Asked)
            select Written(answering.Record, filter with { Borough = borough.Slug }, context));
    }

    private static string Written(CounterRecord record, TimelineFilter filter, HttpContext context) =>
        CalendarFile.Write(Name(record, filter), CalendarOfRecord.Events(record, filter), context.Absolute());

    /// <summary>Of what it holds, so that two calendars of one reader are told apart.</summary>
    private static string Name(CounterRecord record, TimelineFilter filter)
    {
        string?[] parts =
        [
            filter.Station is { } station ? $"{record.Station(station)?.Name} police station" : null,
            filter.Borough is { } borough ? record.Borough(borough)?.Name : null,
            filter.Round is { } round ? record.Round(round)?.Name : null,
        ];
        var of = string.Join(", ", parts.OfType<string>());
        return of.Length == 0 ? CalendarOfRecord.Name : $"{of}: {CalendarOfRecord.NameInPart}";
    }
}
