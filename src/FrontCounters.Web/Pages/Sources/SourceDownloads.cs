using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Citations;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Sources;

public static class SourceDownloads
{
    public static void MapSourceDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/sources", (answering, context) => context.ReadSourceSearch(answering.Asked) is { } search
            ? answering.List(answering.Record.Find(search).Select(source => SourceItem.Of(answering.Record, source)))
            : null);
        app.MapItem(
            "/sources/{id}",
            (answering, context) => Find(answering, context) is { } source
                ? SourceAnswer.Of(answering.Record, source, answering.Asked.Known)
                : null,
            answer => answer.Facts);
        app.MapCitation("/sources/{id}", (answering, context) => Find(answering, context) is { } source
            ? context.Citations().Of(context.Request, source)
            : null);
    }

    private static Source? Find(RequestContext answering, HttpContext context)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        var source = answering.Record.Source(id);
        if (source is null)
        {
            context.RefuseUnknownSource(answering.Record, id);
        }

        return source;
    }
}
