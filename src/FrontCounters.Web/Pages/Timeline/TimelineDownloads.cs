using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Web.Downloads;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Timeline;

public static class TimelineDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/timeline", "Timeline", "Every dated event, stage, opening and closing, oldest first.", [On, Known, .. AskedTimeline.Parameters]),
    ];

    public static void MapTimelineDownloads(this IEndpointRouteBuilder app) =>
        app.MapList("/timeline", (answering, context) =>
            context.Request.ReadTimelineFilter(answering.Record, answering.Asked).Select(filter =>
                answering.List(answering.Record.TimelineOf(filter).Select(entry => TimelineItem.From(entry, answering.Asked.Known)))));
}
