using FrontCounters.Data.Time;

namespace FrontCounters.Data.Record;

/// <summary>Who promised what, and when. Whether it was kept is computed from periods, never typed.</summary>
public sealed class Pledge : Fact
{
    public required string Id { get; init; }

    public required string Who { get; init; }

    public string? Role { get; init; }

    public string? Party { get; init; }

    public required string Promise { get; init; }

    /// <summary>What decides whether it is kept: <c>24-hour-counter-in-every-borough</c>.</summary>
    public required string Measure { get; init; }

    public required PartialDate Said { get; init; }

    public required string WhereSaid { get; init; }

    public string? RoundSlug { get; init; }

    public string? Note { get; init; }

    public override FactKind Kind => FactKind.Pledge;

    public override string FactId => Id;
}
