using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>How exactly a counter's closing day is told.</summary>
public enum ClosingDayPrecision
{
    /// <summary>A source gives the day of this counter.</summary>
    [JsonStringEnumMemberName("own-day")] OwnDay,

    /// <summary>Sources give the day of the round's closures and none that of this counter, which is taken with them.</summary>
    [JsonStringEnumMemberName("day-of-the-stage")] DayOfTheStage,

    /// <summary>No day was given yet: the last on which it can be.</summary>
    [JsonStringEnumMemberName("at-latest")] AtLatest,
}
