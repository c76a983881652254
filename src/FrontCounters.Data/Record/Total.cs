using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>
/// What the record must add up to on a day, as sources state it. The check computes the figure from periods and
/// decisions and refuses a record in which the two differ.
/// </summary>
public sealed class Total : Fact
{
    public required string Id { get; init; }

    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    /// <summary>What is counted: one of the words of <see cref="TotalMeasure"/>.</summary>
    public required TotalMeasure Measure { get; init; }

    public required int Value { get; init; }

    /// <summary>Exactly which stations or boroughs they are, where the source names them.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>True where no source that states it is of its day or later: it was to be so.</summary>
    public bool IsPlanned => !Sources.Any(source => source.Date?.First >= On);

    public override FactKind Kind => FactKind.Total;

    public override string FactId => Id;
}

public enum TotalMeasure
{
    [JsonStringEnumMemberName("open")] Open,
    [JsonStringEnumMemberName("open-24-hours")] OpenTwentyFourHours,
    [JsonStringEnumMemberName("open-limited")] OpenLimited,
    [JsonStringEnumMemberName("open-daytime")] OpenByDay,
    [JsonStringEnumMemberName("open-volunteers")] OpenWithVolunteers,
    [JsonStringEnumMemberName("open-temporary")] OpenForATime,
    [JsonStringEnumMemberName("unknown")] Unknown,
    [JsonStringEnumMemberName("boroughs-without-counter")] BoroughsWithoutCounter,
    [JsonStringEnumMemberName("boroughs-with-24-hours")] BoroughsWithTwentyFourHours,
    [JsonStringEnumMemberName("boroughs-without-24-hours")] BoroughsWithoutTwentyFourHours,
}
