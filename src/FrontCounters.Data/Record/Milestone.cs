using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>
/// A day of a round that pages compare with others, to tell how something has changed. It states nothing of the world:
/// what was so on it follows from periods and decisions.
/// </summary>
public sealed class Milestone
{
    public required string Id { get; init; }

    public required string RoundSlug { get; init; }

    public required MilestoneKind Kind { get; init; }

    /// <summary>The day that is compared.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day on which a plan is seen; none for what was, which is told as it is known on the day asked about.</summary>
    public DateOnly? Known { get; init; }

    /// <summary>The stage whose plan it shows; none for what was.</summary>
    public string? StageSlug { get; init; }

    /// <summary>What a column or link calls it; none where that is its day.</summary>
    public string? Label { get; init; }

    /// <summary>
    /// How a sentence names it: the time (<c>the summer of 2017</c>), or the plan; none where no sentence does.
    /// </summary>
    public string? InWords { get; init; }

    public ClosureRound Round { get; init; } = null!;

    public Stage? Stage { get; init; }

    /// <summary>The first day of knowing on which it can be told.</summary>
    public DateOnly KnownFrom => Known ?? Day;
}

/// <summary>What a milestone shows of its round.</summary>
public enum MilestoneKind
{
    /// <summary>A day before the round's changes.</summary>
    [JsonStringEnumMemberName("before")] Before,

    /// <summary>A day after them.</summary>
    [JsonStringEnumMemberName("after")] After,

    /// <summary>A day that was still to come, as one of the round's stages meant it to be.</summary>
    [JsonStringEnumMemberName("plan")] Plan,
}
