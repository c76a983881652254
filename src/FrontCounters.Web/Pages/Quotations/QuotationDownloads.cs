using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Quoting;
using FrontCounters.Data.Record;
using FrontCounters.Web.Citations;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Quotations;

public static class QuotationDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/quotations", "Quotations", "Exact words, with who said them and where they stand.", [On, Known, .. AskedQuotations.Parameters]),
        new("/quotations/{id}", "One quotation", "Its words, their place in the source, and the facts that rest on it.", [AskedQuotations.Id, On, Known]),
        new(
            "/quotations/check",
            "A check of words",
            "Whether words are in the record's quotations, word by word. Kept in no cache.",
            [AskedQuotations.Text, On, Known])
        {
            Asked = [AskedQuotations.Text],
        },
    ];

    public static void MapQuotationDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/quotations", (answering, context) =>
            context.Request.ReadQuotationSearch(answering.Record, answering.Asked)
                .Select(search => answering.List(answering.Record.Find(search).Select(found => QuotationItem.From(answering.Record, found, answering.Asked.Known)))));
        app.MapItem(
            "/quotations/{id}",
            (answering, context) => Find(answering, context)
                .Select(quotation => new QuotationDetail(answering.Record, quotation, answering.Asked.Known)),
            quotation => new[] { quotation });
        app.MapCitation("/quotations/{id}", (answering, context) => Find(answering, context)
            .Select(quotation => context.Citations().Cite(context.Request, quotation)));
        app.MapGroup("").WithMetadata(new NotKeptAttribute()).MapJson("/quotations/check", Check);
    }

    private static OrRefusal<Quotation> Find(RequestContext answering, HttpContext context) =>
        answering.Record.FindQuotation((string)context.Request.RouteValues["id"]!);

    private static OrRefusal<QuotationCheckItem> Check(RequestContext answering, HttpContext context) =>
        from text in context.Request.ReadQuotedText()
        from found in Found(answering, text)
        select QuotationCheckItem.From(found, answering);

    private static OrRefusal<CheckedText> Found(RequestContext answering, string? text) =>
        text is not null && answering.Record.CheckQuotation(text, answering.Asked.Known) is { } found
            ? found
            : Refusal.NotUnderstood(
                "text-missing",
                "There is nothing to check",
                "In text, write the words that somebody is said to have said.");
}
