using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Disagreements;

/// <summary>One of the competing answers to a question.</summary>
public sealed record ClaimItem
{
    public required string Id { get; init; }

    public required string Disagreement { get; init; }

    public required string Value { get; init; }

    public required bool Leads { get; init; }

    /// <summary>The day by which its earliest source had been published.</summary>
    public required DateOnly KnownFrom { get; init; }

    /// <summary>Kind and id of each fact of the record that states it: <c>figure:2017-final-closing-37</c>.</summary>
    public IReadOnlyList<string> FactKeys => [.. Facts.Select(fact => $"{EnumNames.Name(fact.Kind)}:{fact.Id}")];

    /// <summary>Those facts, each with the page that shows it.</summary>
    [NotInCsv]
    public required IReadOnlyList<FactLine> Facts { get; init; }

    public string? Note { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static ClaimItem From(CounterRecord record, Claim claim, DateOnly known) => new()
    {
        Id = claim.Id,
        Disagreement = claim.DisagreementId,
        Value = claim.Value,
        Leads = claim.Leads,
        KnownFrom = claim.KnownFrom,
        Facts = [.. record.FactsOf(claim, known).Select(fact => FactLine.From(fact, known))],
        Note = claim.Note,
        Url = $"{DisagreementItem.AddressOf(claim.DisagreementId)}#{claim.Id}",
        Sources = Cited.Ids(claim),
    };
}
