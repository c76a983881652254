using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Downloads;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Figures;

public static class FigureDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new(
            "/figures",
            "Figures",
            "Every number that a source states, rival values of one question together.",
            [On, Known, .. AskedFigures.Parameters]),
    ];

    public static void MapFigureDownloads(this IEndpointRouteBuilder app) =>
        app.MapList("/figures", (answering, context) => context.Request.ReadFigureFilter(answering.Record).Select(filter =>
            answering.List(answering.Record.QuestionsKnown(answering.Asked.Known).Where(filter.Holds).SelectMany(FigureItem.FromQuestion))));
}
