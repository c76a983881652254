using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Pages.Corrections;

public static class CorrectionDownloads
{
    public static void MapCorrectionDownloads(this IEndpointRouteBuilder app) =>
        app.MapItem("/corrections", (answering, _) => OrRefusal.Never(CorrectionsAnswer.From(answering)), answer => answer.Items);
}
