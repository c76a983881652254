using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Web.Downloads;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Disagreements;

public static class DisagreementDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/disagreements", "Disagreements", "Every question that sources answer differently.", [On, Known, .. AskedDisagreements.Parameters]),
        new("/disagreements/{id}", "One disagreement", "Its competing answers, and why one leads.", [AskedDisagreements.Id, On, Known]),
    ];

    public static void MapDisagreementDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/disagreements", (answering, context) =>
            context.Request.ReadDisagreementSearch(answering.Record, answering.Asked)
                .Select(search => answering.List(answering.Record.Find(search).Select(known => Item(answering, known)))));
        app.MapItem(
            "/disagreements/{id}",
            (answering, context) => answering.Record.FindDisagreement(answering.Asked, (string)context.Request.RouteValues["id"]!)
                .Select(known => Answer(answering, Item(answering, known))),
            answer => answer.Disagreement.Claims);
    }

    private static DisagreementItem Item(RequestContext answering, KnownDisagreement known) =>
        DisagreementItem.From(answering.Record, known, answering.Asked.Known);

    private static DisagreementAnswer Answer(RequestContext answering, DisagreementItem item) => new(
        answering.Asked.On,
        answering.Asked.Known,
        answering.Record.AsOf(answering.Asked.Known),
        answering.Record.Release.Id,
        item);
}
