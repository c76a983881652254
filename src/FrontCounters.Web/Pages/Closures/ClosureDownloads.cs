using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Closures;

public static class ClosureDownloads
{
    public static void MapClosureDownloads(this IEndpointRouteBuilder app) =>
        app.MapPlaces("/closures", (answering, context) =>
            context.Request.ReadClosureFilter(answering.Record, answering.Asked).Select(filter =>
                answering.List(answering.Record.ClosuresKnown(answering.Asked.Known).Where(filter.Holds).Select(closed => ClosureItem.From(closed, answering.Asked.Known)))));
}
