namespace FrontCounters.Data.Queries.Search;

/// <summary>What is looked for in the one box.</summary>
public sealed record SearchQuestion
{
    public required SearchWords Words { get; init; }

    /// <summary>Only what had been published by the end of this day.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>Only this noun; all where absent.</summary>
    public FoundKind? Kind { get; init; }
}
