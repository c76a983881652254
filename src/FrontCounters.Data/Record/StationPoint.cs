using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Record;

/// <summary>Where on the map a counter is. A station whose place is not known has none: never a guess.</summary>
public sealed class StationPoint : Fact, IDated
{
    public required string Id { get; init; }

    public required string StationSlug { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>WGS 84.</summary>
    public required Position Position { get; init; }

    /// <summary>How far, in metres, the door may be from the point.</summary>
    public required int PrecisionMetres { get; init; }

    public required string Method { get; init; }

    public required Standing Standing { get; init; }

    public string? Note { get; init; }

    public Station Station { get; init; } = null!;

    public override FactKind Kind => FactKind.Point;

    public override string FactId => Id;
}
