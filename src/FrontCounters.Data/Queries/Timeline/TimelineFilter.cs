using FrontCounters.Data.Time;

namespace FrontCounters.Data.Queries.Timeline;

/// <summary>Which dated things are asked for; what is absent leaves none out.</summary>
public sealed record TimelineFilter
{
    /// <summary>Only what had been published by the end of this day.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>A round's slug.</summary>
    public string? Round { get; init; }

    /// <summary>A borough's slug; stages, which are about all of London, are then left out.</summary>
    public string? Borough { get; init; }

    /// <summary>A station's slug.</summary>
    public string? Station { get; init; }

    public TimelineKind? Kind { get; init; }

    /// <summary>Leaves out what can only have been before.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Leaves out what can only have been after.</summary>
    public PartialDate? Until { get; init; }
}
