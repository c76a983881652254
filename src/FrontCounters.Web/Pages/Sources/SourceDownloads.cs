using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Citations;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Sources;

public static class SourceDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/sources", "Sources", "Everything that the record rests on, with its grade.", [On, Known, .. AskedSources.Parameters]),
        new("/sources/{id}", "One source", "Every fact that rests on it.", [AskedSources.Id, On, Known]),
    ];

    public static void MapSourceDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/sources", (answering, context) => context.Request.ReadSourceSearch(answering.Asked).Select(search =>
            answering.List(answering.Record.Find(search).Select(source => SourceItem.From(answering.Record, source)))));
        app.MapItem(
            "/sources/{id}",
            (answering, context) => Find(answering, context)
                .Select(source => SourceAnswer.From(answering.Record, source, answering.Asked.Known)),
            answer => answer.Facts);
        app.MapCitation("/sources/{id}", (answering, context) => Find(answering, context)
            .Select(source => context.Citations().Cite(context.Request, source)));
    }

    private static OrRefusal<Source> Find(RequestContext answering, HttpContext context) =>
        answering.Record.FindSource((string)context.Request.RouteValues["id"]!);
}
