using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Evidence;

/// <summary>Which sources are asked for; what is absent leaves none out.</summary>
public sealed record SourceSearch
{
    /// <summary>Only what had been published by the end of this day.</summary>
    public required DateOnly Known { get; init; }

    public SourceGrade? Grade { get; init; }

    /// <summary>Words of the publisher, the title or the note.</summary>
    public string? Text { get; init; }
}
