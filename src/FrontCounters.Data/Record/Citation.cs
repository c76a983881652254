namespace FrontCounters.Data.Record;

/// <summary>That a fact rests on a source and, where one supports it, on a quotation from that source.</summary>
public sealed class Citation
{
    public required FactKind FactKind { get; init; }

    public required string FactId { get; init; }

    /// <summary>The fact's <see cref="Fact.Key"/>.</summary>
    public string FactKey => $"{EnumNames.Name(FactKind)}:{FactId}";

    public required string SourceId { get; init; }

    /// <summary>Strength of the source for this fact: 1 is the strongest.</summary>
    public required int Rank { get; init; }

    public string? QuotationId { get; init; }

    public Source Source { get; init; } = null!;

    public Quotation? Quotation { get; init; }
}
