using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Corrections;

public static class CorrectionDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new(
            "/corrections",
            "Corrections",
            "Every cell that a release of the record changed, added or took away, with the reason.",
            [On, Known]),
    ];

    public static void MapCorrectionDownloads(this IEndpointRouteBuilder app) =>
        app.MapItem("/corrections", (answering, _) => OrRefusal.Never(CorrectionsAnswer.From(answering)), answer => answer.Items);
}
