using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries;

/// <summary>How one borough stood against the promise of a counter open day and night, between two days.</summary>
public enum PledgeKeeping
{
    /// <summary>A counter of the borough was open day and night.</summary>
    [JsonStringEnumMemberName("kept")] Kept,

    /// <summary>Every counter of the borough was shut at some hours, or altogether.</summary>
    [JsonStringEnumMemberName("not-kept")] NotKept,

    /// <summary>None is known to have been open day and night, and of one at least no source says.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
}
