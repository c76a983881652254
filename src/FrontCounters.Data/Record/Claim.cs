namespace FrontCounters.Data.Record;

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
