using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Corrections;

public static class CorrectionDownloads
{
    public static void MapCorrectionDownloads(this IEndpointRouteBuilder app) =>
        app.MapItem("/corrections", (answering, _) => CorrectionsAnswer.Of(answering), answer => answer.Items);
}
