using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Statements;

public static class StatementDownloads
{
    public static void MapStatementDownloads(this IEndpointRouteBuilder app) =>
        app.MapList("/statements", (answering, context) => context.Request.ReadStatementFilter(answering.Record).Select(filter =>
            answering.List(answering.Record.StatementsKnown(answering.Asked.Known).Where(filter.Holds).Select(StatementItem.From))));
}
