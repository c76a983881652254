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
