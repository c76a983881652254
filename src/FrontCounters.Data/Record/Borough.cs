using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>One of London's 32 boroughs, or the City of London, which another force polices.</summary>
public sealed class Borough : Fact
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>The Government Statistical Service's code: <c>E09000015</c>.</summary>
    public required string Gss { get; init; }

    public required PartOfLondon Part { get; init; }

    public required Force Force { get; init; }

    public string? Note { get; init; }

    public ICollection<Station> Stations { get; } = [];

    public override FactKind Kind => FactKind.Borough;

    public override string FactId => Slug;
}

public enum PartOfLondon
{
    [JsonStringEnumMemberName("inner")] Inner,
    [JsonStringEnumMemberName("outer")] Outer,
}
