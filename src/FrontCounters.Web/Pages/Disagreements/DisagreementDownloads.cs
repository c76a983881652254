using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Disagreements;

public static class DisagreementDownloads
{
    public static void MapDisagreementDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/disagreements", (answering, context) =>
            context.ReadDisagreementSearch(answering.Record, answering.Asked) is { } search
                ? answering.List(answering.Record.Find(search).Select(known => Item(answering, known)))
                : null);
        app.MapItem(
            "/disagreements/{id}",
            (answering, context) => context.FindDisagreement(
                answering.Record, answering.Asked, (string)context.Request.RouteValues["id"]!) is { } known
                ? Answer(answering, Item(answering, known))
                : null,
            answer => answer.Disagreement.Claims);
    }

    private static DisagreementItem Item(RequestContext answering, KnownDisagreement known) =>
        DisagreementItem.Of(answering.Record, known, answering.Asked.Known);

    private static DisagreementAnswer Answer(RequestContext answering, DisagreementItem item) => new(
        answering.Asked.On,
        answering.Asked.Known,
        answering.Record.AsOf(answering.Asked.Known),
        answering.Record.Release.Id,
        item);
}
