using FrontCounters.Data;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
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

    public static readonly IReadOnlyList<AskedParameter> Parameters =
    [
        AskedParameter.Choice("round", "Only what belongs to that round.", Slugs.OfRounds),
        AskedParameter.Choice("borough", "Only what happened in that borough.", Slugs.OfBoroughs),
        AskedParameter.Choice("station", "Only what happened to that station's counter.", Slugs.OfStations),
        AskedParameter.Choice("kind", "Only what is of that kind.", _ => EnumNames.All<TimelineKind>()),
        AskedParameter.Filter("since", $"Nothing before that year, month or day, from {FirstYear} to {AskedClocks.Last.Year}.") with { Example = _ => "2017-12" },
        AskedParameter.Filter("until", $"Nothing after that year, month or day, from {FirstYear} to {AskedClocks.Last.Year}.") with { Example = _ => "2018" },
    ];

    public static OrRefusal<TimelineFilter> ReadTimelineFilter(this HttpRequest request, CounterRecord record, AskedClocks asked) =>
        from round in request.ReadChoice("round", Slugs.OfRounds(record))
        from borough in request.ReadChoice("borough", Slugs.OfBoroughs(record))
        from station in request.ReadChoice("station", Slugs.OfStations(record))
        from kind in request.ReadChoice<TimelineKind>("kind")
        from since in request.ReadDate("since")
        from until in request.ReadDate("until")
        from filter in InOrder(new TimelineFilter
        {
            Known = asked.Known,
            Round = round,
            Borough = borough,
            Station = station,
            Kind = kind,
            Since = since,
            Until = until,
        })
        select filter;

    private static OrRefusal<TimelineFilter> InOrder(TimelineFilter filter) =>
        filter.Since is { } since && filter.Until is { } until && until.Last < since.First
            ? ReadingParameters.FilterNotUnderstood(
                "That time ends before it begins", "Write the earlier date in since, and the later one in until.")
            : filter;

    private static OrRefusal<PartialDate?> ReadDate(this HttpRequest request, string name) =>
        request.ReadValue(name, text => IsDate(text) ? text : null, () => DateAdvice)
            .Select(text => text is null ? (PartialDate?)null : PartialDate.Parse(text));

    private static bool IsDate(string text) =>
        PartialDate.TryParse(text, out var date) && date.Year >= FirstYear && date.Year <= AskedClocks.Last.Year;
}
