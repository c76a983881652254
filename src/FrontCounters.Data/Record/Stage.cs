using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>
/// A step of a round: a plan reported, a draft, a decision, the day it took effect, a ruling. Its counts are those
/// that it stated itself; what its named decisions add up to is computed.
/// </summary>
public sealed class Stage : Fact
{
    public required string RoundSlug { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required StageKind StageKind { get; init; }

    /// <summary>The day on which it became known.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The last day of its consultation, where it had one.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>The day by which its changes were due.</summary>
    public required DateOnly Due { get; init; }

    /// <summary><see cref="Standing.Inferred"/> where no source gives the due day and it is ours.</summary>
    public required Standing DueStanding { get; init; }

    /// <summary>Counters open to the public before it.</summary>
    public int? Before { get; init; }

    public int? Before24Hours { get; init; }

    /// <summary>Counters that it said would remain.</summary>
    public int? Remaining { get; init; }

    public int? Remaining24Hours { get; init; }

    /// <summary>Counters that it said would close.</summary>
    public int? Closing { get; init; }

    /// <summary>The stage of the same round that replaced it.</summary>
    public string? SupersededBy { get; init; }

    public required Standing Standing { get; init; }

    public required string Summary { get; init; }

    public string? Note { get; init; }

    public ClosureRound Round { get; init; } = null!;

    public ICollection<Decision> Decisions { get; } = [];

    public override FactKind Kind => FactKind.Stage;

    public override string FactId => $"{RoundSlug}/{Slug}";
}

/// <summary>How far a closure round had come at one of its stages.</summary>
public enum StageKind
{
    /// <summary>A plan reported by others before its author published it.</summary>
    [JsonStringEnumMemberName("reported")] Reported,

    /// <summary>A plan published by its author and still open to change.</summary>
    [JsonStringEnumMemberName("proposed")] Proposed,

    [JsonStringEnumMemberName("decided")] Decided,

    /// <summary>The day on which a decision took effect, or the notice that fixed it.</summary>
    [JsonStringEnumMemberName("effective")] Effective,

    /// <summary>A court set part of a decision aside.</summary>
    [JsonStringEnumMemberName("quashed")] Quashed,
}

/// <summary>
/// Names that no stage of a round may have, since the round has pages of these names beside its stages:
/// <c>/rounds/2017/figures</c>.
/// </summary>
public static class StageNames
{
    public const string Counters = "counters";
    public const string Figures = "figures";
    public const string Events = "events";
    public const string Voices = "voices";

    /// <summary>No page, but the name of the round's chart as a picture.</summary>
    public const string Counts = "counts";

    /// <summary>No page either: the round's tiles as a picture.</summary>
    public const string Tiles = "tiles";

    public static readonly IReadOnlyList<string> Reserved = [Counters, Figures, Events, Voices, Counts, Tiles];
}
