using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>A question that sources answer differently, with the rule by which one answer leads.</summary>
public sealed class Disagreement
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    public string? RoundSlug { get; init; }

    public IReadOnlyList<string> Boroughs { get; init; } = [];

    public IReadOnlyList<string> Stations { get; init; } = [];

    public required LeadingRule Rule { get; init; }

    public required string Why { get; init; }

    public ICollection<Claim> Claims { get; } = [];
}

/// <summary>One of the competing answers to a disagreement's question.</summary>
public sealed class Claim : Fact
{
    public required string Id { get; init; }

    public required string DisagreementId { get; init; }

    public required string Value { get; init; }

    public required bool Leads { get; init; }

    /// <summary>The facts of the record that state this value or rest on it: <c>figure:saving-2017-final</c>.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    public string? Note { get; init; }

    public Disagreement Disagreement { get; init; } = null!;

    public override FactKind Kind => FactKind.Claim;

    public override string FactId => Id;
}

/// <summary>The rule by which one of several competing values leads.</summary>
public enum LeadingRule
{
    [JsonStringEnumMemberName("official-over-press")] OfficialOverPress,
    [JsonStringEnumMemberName("later-over-earlier")] LaterOverEarlier,
    [JsonStringEnumMemberName("named-list-over-count")] NamedListOverCount,
    [JsonStringEnumMemberName("court-over-press")] CourtOverPress,
    [JsonStringEnumMemberName("more-sources")] MoreSources,

    /// <summary>No value leads: the record shows them side by side.</summary>
    [JsonStringEnumMemberName("none-leads")] NoneLeads,
}
