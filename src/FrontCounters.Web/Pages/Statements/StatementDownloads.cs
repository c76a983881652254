using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Downloads;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Statements;

public static class StatementDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/statements", "Positions", "Where people and bodies stood, in our words, oldest first.", [On, Known, .. AskedStatements.Parameters]),
    ];

    public static void MapStatementDownloads(this IEndpointRouteBuilder app) =>
        app.MapList("/statements", (answering, context) => context.Request.ReadStatementFilter(answering.Record).Select(filter =>
            answering.List(answering.Record.StatementsKnown(answering.Asked.Known).Where(filter.Holds).Select(StatementItem.From))));
}
