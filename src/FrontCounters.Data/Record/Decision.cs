using System.Text.Json.Serialization;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Record;

/// <summary>
/// What a stage meant for one station's counter: this is what lets a reader see draft against final against today.
/// </summary>
public sealed class Decision : Fact
{
    public required string RoundSlug { get; init; }

    public required string StageSlug { get; init; }

    public required string StationSlug { get; init; }

    public required Outcome Outcome { get; init; }

    public WeeklyHours? Hours { get; init; }

    /// <summary>The exact day, where a source gives one; otherwise the stage's due day applies.</summary>
    public DateOnly? Effective { get; init; }

    public required Standing Standing { get; init; }

    public string? Note { get; init; }

    public Stage Stage { get; init; } = null!;

    public Station Station { get; init; } = null!;

    /// <summary>The day from which it was to hold.</summary>
    public DateOnly Due => Effective ?? Stage.Due;

    /// <summary>True where only sources later than the stage itself name this station.</summary>
    public bool NamedLater => KnownFrom > Stage.Date;

    public override FactKind Kind => FactKind.Decision;

    public override string FactId => $"{RoundSlug}/{StageSlug}/{StationSlug}";
}

/// <summary>What a stage of a round decided, proposed or did for one station's counter.</summary>
public enum Outcome
{
    [JsonStringEnumMemberName("close")] Close,
    [JsonStringEnumMemberName("stay-24-hours")] StayTwentyFourHours,
    [JsonStringEnumMemberName("stay-limited")] StayLimited,

    /// <summary>Stays open to the public, with hours that the stage does not state.</summary>
    [JsonStringEnumMemberName("stay")] Stay,

    [JsonStringEnumMemberName("reopen")] Reopen,

    /// <summary>The counter moves to other premises, which are a station of their own in the record.</summary>
    [JsonStringEnumMemberName("move")] Move,

    [JsonStringEnumMemberName("undecided")] Undecided,

    /// <summary>An earlier decision to close was set aside by a court: the counter stays as it was.</summary>
    [JsonStringEnumMemberName("quashed")] Quashed,
}
