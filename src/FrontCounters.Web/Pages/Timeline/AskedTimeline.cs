using FrontCounters.Data;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Timeline;

/// <summary>
/// Reads which part of the timeline an address asks for: <c>round</c>, <c>borough</c>, <c>station</c>, <c>kind</c>,
/// <c>since</c> and <c>until</c>, for page and download alike.
/// </summary>
public static class AskedTimeline
{
    /// <summary>Before it nothing can be asked for.</summary>
    public const int FirstYear = 2008;

    private static readonly string DateAdvice =
        $"Write a year, month or day from {FirstYear} to {AskedClocks.Last.Year}, like 2017, 2017-12 or 2017-12-14.";

    /// <returns>None after the request has been refused.</returns>
    public static TimelineFilter? ReadTimelineFilter(this HttpContext context, CounterRecord record, AskedClocks asked)
    {
        if (!context.TryReadChoice("round", [.. record.Rounds.Select(each => each.Slug)], out var round)
            || !context.TryReadChoice("borough", [.. record.Boroughs.Select(each => each.Slug)], out var borough)
            || !context.TryReadChoice("station", [.. record.Stations.Select(each => each.Slug)], out var station)
            || !context.TryReadChoice("kind", EnumNames.All<TimelineKind>(), out var kind))
        {
            return null;
        }

        var reader = new FilterReader(context);
        var filter = new TimelineFilter
        {
            Known = asked.Known,
            Round = round,
            Borough = borough,
            Station = station,
            Kind = EnumNames.TryParse<TimelineKind>(kind, out var read) ? read : null,
            Since = ReadDate(reader, "since"),
            Until = ReadDate(reader, "until"),
        };
        if (filter.Since is { } since && filter.Until is { } until && until.Last < since.First)
        {
            reader.Refuse(
                "That time ends before it begins",
                "Write the earlier date in since, and the later one in until.");
        }

        return reader.HasRefused ? null : filter;
    }

    private static PartialDate? ReadDate(FilterReader reader, string name) =>
        reader.Read(name, text => IsDate(text) ? text : null, () => DateAdvice) is { } found
            ? PartialDate.Parse(found)
            : null;

    private static bool IsDate(string text) =>
        PartialDate.TryParse(text, out var date) && date.Year >= FirstYear && date.Year <= AskedClocks.Last.Year;
}
