using FrontCounters.Data.Time;

namespace FrontCounters.Data.Record;

/// <summary>A dated thing that happened, or, where its standing is scheduled, was due to happen.</summary>
public sealed class DatedEvent : Fact
{
    public required string Id { get; init; }

    public required PartialDate Date { get; init; }

    /// <summary>True where the date is approximate.</summary>
    public required bool About { get; init; }

    public required string Title { get; init; }

    public string? RoundSlug { get; init; }

    public string? StageSlug { get; init; }

    public IReadOnlyList<string> Boroughs { get; init; } = [];

    public IReadOnlyList<string> Stations { get; init; } = [];

    public required Standing Standing { get; init; }

    public string? Note { get; init; }

    public override FactKind Kind => FactKind.Event;

    public override string FactId => Id;
}
