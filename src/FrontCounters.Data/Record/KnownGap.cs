namespace FrontCounters.Data.Record;

/// <summary>Something of which whoever keeps the record knows that it is not known, and what would settle it.</summary>
public sealed class KnownGap
{
    public required string Id { get; init; }

    /// <summary>What is not known, as a sentence; where sources are named, its beginning.</summary>
    public required string What { get; init; }

    /// <summary>Id of the figure whose note ends the sentence; none where the sentence is whole.</summary>
    public string? FigureId { get; init; }

    /// <summary>Ids of the sources that are held in part only.</summary>
    public required IReadOnlyList<string> HeldInPart { get; init; }

    /// <summary>What would settle it, as a sentence.</summary>
    public required string SettledBy { get; init; }
}
