using FrontCounters.Data.Queries;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Responses;

namespace FrontCounters.Web.Downloads;

public static class SearchDownloads
{
    public static void MapSearchDownloads(this IEndpointRouteBuilder app) =>
        app.MapGroup("").WithMetadata(new NotKeptAttribute()).MapItem("/search", Answer, answer => answer.Items);

    private static SearchItem? Answer(Answering answering, HttpContext context)
    {
        if (!context.TryReadSearch(answering.Asked, out var question))
        {
            return null;
        }

        if (question is null)
        {
            context.RefuseWords();
            return null;
        }

        return SearchItem.Of(answering.Record.Find(question), answering);
    }
}
