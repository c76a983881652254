using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Figures;

public static class FigureDownloads
{
    public static void MapFigureDownloads(this IEndpointRouteBuilder app) =>
        app.MapList("/figures", (answering, context) => context.Request.ReadFigureFilter(answering.Record).Select(filter =>
            answering.List(answering.Record.QuestionsKnown(answering.Asked.Known).Where(filter.Holds).SelectMany(FigureItem.FromQuestion))));
}
