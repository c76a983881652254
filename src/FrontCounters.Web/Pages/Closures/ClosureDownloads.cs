using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Downloads;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Closures;

public static class ClosureDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new(
            "/closures",
            "Closings",
            "Every closing of a counter: the first day without it, how exactly that is told, and the round that decided it.",
            [On, Known, .. AskedClosures.Parameters]),
    ];

    public static void MapClosureDownloads(this IEndpointRouteBuilder app) =>
        app.MapPlaces("/closures", (answering, context) =>
            context.Request.ReadClosureFilter(answering.Record, answering.Asked).Select(filter =>
                answering.List(answering.Record.ClosuresKnown(answering.Asked.Known).Where(filter.Holds).Select(closed => ClosureItem.From(closed, answering.Asked.Known)))));
}
