namespace FrontCounters.Data.Record;

/// <summary>Where a counter was or is. Sources may disagree: one row leads, and every rival is kept.</summary>
public sealed class Address : Fact, IDated
{
    public required string Id { get; init; }

    public required string StationSlug { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Number, street and place, without the postcode.</summary>
    public required string Text { get; init; }

    public string? Postcode { get; init; }

    public required bool Leads { get; init; }

    public required Standing Standing { get; init; }

    public string? Note { get; init; }

    public Station Station { get; init; } = null!;

    public override FactKind Kind => FactKind.Address;

    public override string FactId => Id;
}
