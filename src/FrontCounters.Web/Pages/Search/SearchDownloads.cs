using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Search;

public static class SearchDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new(
            "/search",
            "Search",
            "Stations, boroughs, people, events, quotations, positions, figures and sources, the likeliest first.",
            [AskedSearch.Text, AskedSearch.Kind, On, Known])
        {
            Asked = [AskedSearch.Text],
        },
    ];

    public static void MapSearchDownloads(this IEndpointRouteBuilder app) =>
        app.MapGroup("").WithMetadata(new NotKeptAttribute()).MapItem("/search", Answer, answer => answer.Items);

    private static OrRefusal<SearchItem> Answer(RequestContext answering, HttpContext context) =>
        from question in context.Request.ReadSearch(answering.Asked)
        from asked in question is null ? AskedSearch.WithoutWords : OrRefusal.Never(question)
        select SearchItem.From(answering.Record.Find(asked), answering);
}
