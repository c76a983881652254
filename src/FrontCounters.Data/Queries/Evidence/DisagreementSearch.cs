using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Evidence;

/// <summary>Which disagreements are asked for; what is absent leaves none out.</summary>
public sealed record DisagreementSearch
{
    /// <summary>Only those of which two answers had been published by the end of this day.</summary>
    public required DateOnly Known { get; init; }

    public string? Round { get; init; }

    /// <summary>About the borough itself, or about a station in it.</summary>
    public string? Borough { get; init; }

    public string? Station { get; init; }

    public LeadingRule? Rule { get; init; }
}
