using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Timeline;

public static class TimelineDownloads
{
    public static void MapTimelineDownloads(this IEndpointRouteBuilder app) =>
        app.MapList("/timeline", (answering, context) =>
            context.Request.ReadTimelineFilter(answering.Record, answering.Asked).Select(filter =>
                answering.List(answering.Record.TimelineOf(filter).Select(entry => TimelineItem.From(entry, answering.Asked.Known)))));
}
