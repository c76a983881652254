using FrontCounters.Data.Queries;
using FrontCounters.Web.Asking;

namespace FrontCounters.Web.Downloads;

public static class SourceDownloads
{
    public static void MapSourceDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/sources", (answering, context) => context.ReadSourceSearch(answering.Asked) is { } search
            ? answering.List(answering.Record.Find(search).Select(source => SourceItem.Of(answering.Record, source)))
            : null);
        app.MapItem(
            "/sources/{id}",
            (answering, context) => Find(answering, (string)context.Request.RouteValues["id"]!, context),
            answer => answer.Facts);
    }

    private static SourceAnswer? Find(Answering answering, string id, HttpContext context)
    {
        if (answering.Record.Source(id) is { } source)
        {
            return SourceAnswer.Of(answering.Record, source);
        }

        context.RefuseUnknownSource(answering.Record, id);
        return null;
    }
}
