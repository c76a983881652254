using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Responses;

namespace FrontCounters.Web.Pages.Search;

public static class SearchDownloads
{
    public static void MapSearchDownloads(this IEndpointRouteBuilder app) =>
        app.MapGroup("").WithMetadata(new NotKeptAttribute()).MapItem("/search", Answer, answer => answer.Items);

    private static SearchItem? Answer(RequestContext answering, HttpContext context)
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
