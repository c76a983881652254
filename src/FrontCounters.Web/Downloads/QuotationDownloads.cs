using FrontCounters.Data.Queries;
using FrontCounters.Web.Asking;

namespace FrontCounters.Web.Downloads;

public static class QuotationDownloads
{
    public static void MapQuotationDownloads(this IEndpointRouteBuilder app) =>
        app.MapList("/quotations", (answering, context) =>
            context.ReadQuotationSearch(answering.Record, answering.Asked) is { } search
                ? answering.List(answering.Record.Find(search).Select(QuotationItem.Of))
                : null);
}
