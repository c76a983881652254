using System.Text.Json.Serialization;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Record;

/// <summary>Where a named person or body stood, in our words; the words themselves are in quotations.</summary>
public sealed class Statement : Fact
{
    public required string Id { get; init; }

    public required string Speaker { get; init; }

    public string? Role { get; init; }

    public string? Party { get; init; }

    public required string RoundSlug { get; init; }

    public string? StageSlug { get; init; }

    public PartialDate? Date { get; init; }

    public required Stance Stance { get; init; }

    public IReadOnlyList<string> Boroughs { get; init; } = [];

    public IReadOnlyList<string> Stations { get; init; } = [];

    public required string Position { get; init; }

    public string? Note { get; init; }

    public override FactKind Kind => FactKind.Statement;

    public override string FactId => Id;
}

/// <summary>Where a speaker stood towards the closures of a round.</summary>
public enum Stance
{
    [JsonStringEnumMemberName("for")] For,
    [JsonStringEnumMemberName("against")] Against,
    [JsonStringEnumMemberName("mixed")] Mixed,
    [JsonStringEnumMemberName("neutral")] Neutral,
}
