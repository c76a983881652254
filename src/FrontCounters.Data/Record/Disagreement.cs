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
