namespace FrontCounters.Data.Record;

/// <summary>
/// A place that has or had a front counter. Closing its counter is not closing the police station.
/// </summary>
public sealed class Station : Fact
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names in use, parted by "; ".</summary>
    public string? OtherNames { get; init; }

    /// <summary>Its other names, one by one.</summary>
    public IReadOnlyList<string> AlsoKnownAs => OtherNames?.Split("; ") ?? [];

    public required string BoroughSlug { get; init; }

    public Borough Borough { get; init; } = null!;

    public string? Note { get; init; }

    public ICollection<Address> Addresses { get; } = [];

    public ICollection<StationPoint> Points { get; } = [];

    public ICollection<Period> Periods { get; } = [];

    public ICollection<Decision> Decisions { get; } = [];

    public override FactKind Kind => FactKind.Station;

    public override string FactId => Slug;
}
