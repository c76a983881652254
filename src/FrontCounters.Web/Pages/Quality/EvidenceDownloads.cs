using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Pledges;
using FrontCounters.Web.Refusals;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Quality;

/// <summary>The promise against the state, and how good the record's evidence is.</summary>
public static class EvidenceDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/pledges", "The promise", "A counter open day and night in each borough: held against what was open.", [On, Known]),
        new("/quality", "The state of the evidence", "What the record rests on, and what it lacks.", [On, Known]),
    ];

    public static void MapEvidenceDownloads(this IEndpointRouteBuilder app)
    {
        app.MapItem("/pledges", (answering, _) => OrRefusal.Never(PledgeAnswer.From(answering)), answer => answer.Items);
        app.MapItem("/quality", (answering, _) => OrRefusal.Never(QualityAnswer.From(answering)), answer => answer.Items);
    }
}
