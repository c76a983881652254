using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Disagreements;

/// <summary>A question that sources answer differently, as it is published.</summary>
public sealed record DisagreementItem
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Question { get; init; }

    public string? Round { get; init; }

    public required IReadOnlyList<string> Boroughs { get; init; }

    public required IReadOnlyList<string> Stations { get; init; }

    /// <summary>By which one answer leads.</summary>
    public required LeadingRule Rule { get; init; }

    /// <summary>The answer that leads; none where none does, or it was not yet known.</summary>
    public string? Leading { get; init; }

    /// <summary>None while some of its answers were not known: it may speak of them.</summary>
    public string? Why { get; init; }

    /// <summary>How many answers there are.</summary>
    public int Answers => Claims.Count;

    /// <summary>The competing answers, the leading one first.</summary>
    [NotInCsv]
    public required IReadOnlyList<ClaimItem> Claims { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static DisagreementItem From(CounterRecord record, KnownDisagreement known, DateOnly knownOn)
    {
        var (disagreement, claims) = known;
        return new DisagreementItem
        {
            Id = disagreement.Id,
            Url = AddressOf(disagreement.Id),
            Question = disagreement.Question,
            Round = disagreement.RoundSlug,
            Boroughs = disagreement.Boroughs,
            Stations = disagreement.Stations,
            Rule = disagreement.Rule,
            Leading = claims.FirstOrDefault(claim => claim.Leads)?.Value,
            Why = known.IsWhole ? disagreement.Why : null,
            Claims = [.. claims.Select(claim => ClaimItem.From(record, claim, knownOn))],
            Sources = Cited.Ids(claims),
            Evidence = claims.FirstOrDefault(claim => claim.Leads) is { } leading ? FactLinks.Address(leading) : null,
            Facts = FactLinks.All(claims),
        };
    }

    public static string AddressOf(string id) => $"/disagreements/{id}";
}
