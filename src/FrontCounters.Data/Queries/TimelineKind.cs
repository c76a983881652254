using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries;

/// <summary>What kind of dated thing stands in the timeline.</summary>
public enum TimelineKind
{
    /// <summary>An event that the record tells of.</summary>
    [JsonStringEnumMemberName("event")] Event,

    /// <summary>A stage of a round.</summary>
    [JsonStringEnumMemberName("stage")] Stage,

    /// <summary>A front counter from which day on it was open, as its periods have it.</summary>
    [JsonStringEnumMemberName("opening")] Opening,

    /// <summary>A front counter from which day on it was not open.</summary>
    [JsonStringEnumMemberName("closing")] Closing,

    /// <summary>A front counter from which day on it had other hours.</summary>
    [JsonStringEnumMemberName("hours")] Hours,
}
