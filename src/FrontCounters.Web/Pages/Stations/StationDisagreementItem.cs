using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Disagreements;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>A question about a station that sources answer differently.</summary>
public sealed record StationDisagreementItem
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    /// <summary>The rule by which one answer leads, or <c>none-leads</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>None while some of its answers were not known: it may speak of them.</summary>
    public string? Why { get; init; }

    public required IReadOnlyList<Answer> Answers { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static StationDisagreementItem From(KnownDisagreement known)
    {
        var (disagreement, claims) = known;
        return new StationDisagreementItem
        {
            Id = disagreement.Id,
            Question = disagreement.Question,
            Rule = EnumNames.Name(disagreement.Rule),
            Why = known.IsWhole ? disagreement.Why : null,
            Answers = [.. claims.Select(claim => new Answer(claim.Value, claim.Leads, Cited.Ids(claim)))],
            Url = DisagreementItem.AddressOf(disagreement.Id),
            Sources = Cited.Ids(claims),
        };
    }

    /// <summary>One of the competing answers.</summary>
    public sealed record Answer(string Value, bool Leads, IReadOnlyList<string> Sources);
}
