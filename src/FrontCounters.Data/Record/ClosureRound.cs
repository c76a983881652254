using FrontCounters.Data.Time;

namespace FrontCounters.Data.Record;

/// <summary>A round of front-counter closures.</summary>
public sealed class ClosureRound : Fact
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required PartialDate From { get; init; }

    public PartialDate? To { get; init; }

    /// <summary>True of a round long past: the counters that it closed are told together, after all others.</summary>
    public required bool Background { get; init; }

    public required string Summary { get; init; }

    public ICollection<Stage> Stages { get; } = [];

    public override FactKind Kind => FactKind.Round;

    public override string FactId => Slug;
}
