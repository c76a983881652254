using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Pledges;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Pages.Quality;

/// <summary>The promise against the state, and how good the record's evidence is.</summary>
public static class EvidenceDownloads
{
    public static void MapEvidenceDownloads(this IEndpointRouteBuilder app)
    {
        app.MapItem("/pledges", (answering, _) => OrRefusal.Never(PledgeAnswer.From(answering)), answer => answer.Items);
        app.MapItem("/quality", (answering, _) => OrRefusal.Never(QualityAnswer.From(answering)), answer => answer.Items);
    }
}
