using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Quoting;
using FrontCounters.Data.Record;
using FrontCounters.Web.Citations;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Sources;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Responses;

namespace FrontCounters.Web.Pages.Quotations;

public static class QuotationDownloads
{
    public static void MapQuotationDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/quotations", (answering, context) =>
            context.ReadQuotationSearch(answering.Record, answering.Asked) is { } search
                ? answering.List(answering.Record.Find(search).Select(found => QuotationItem.Of(answering.Record, found, answering.Asked.Known)))
                : null);
        app.MapItem(
            "/quotations/{id}",
            (answering, context) => Find(answering, context) is { } quotation
                ? new QuotationDetail(answering.Record, quotation, answering.Asked.Known)
                : null,
            quotation => new[] { quotation });
        app.MapCitation("/quotations/{id}", (answering, context) => Find(answering, context) is { } quotation
            ? context.Citations().Of(context.Request, quotation)
            : null);
        app.MapGroup("").WithMetadata(new NotKeptAttribute()).MapJson("/quotations/check", Check);
    }

    private static Quotation? Find(RequestContext answering, HttpContext context) =>
        context.FindQuotation(answering.Record, (string)context.Request.RouteValues["id"]!);

    private static QuotationCheckItem? Check(RequestContext answering, HttpContext context)
    {
        if (!context.TryReadQuotedText(out var text))
        {
            return null;
        }

        if (text is not null && answering.Record.CheckQuotation(text, answering.Asked.Known) is { } found)
        {
            return QuotationCheckItem.Of(found, answering);
        }

        context.Refuse(
            StatusCodes.Status400BadRequest,
            "text-missing",
            "There is nothing to check",
            "In text, write the words that somebody is said to have said.");
        return null;
    }
}
