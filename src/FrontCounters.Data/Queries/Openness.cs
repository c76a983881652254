using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries;

/// <summary>Whether somebody can walk in at a moment: four answers, of which none stands for another.</summary>
public enum Openness
{
    [JsonStringEnumMemberName("open")] Open,
    [JsonStringEnumMemberName("closed")] Closed,

    /// <summary>No source settles it; <see cref="Doubt"/> says what is missing.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,

    /// <summary>Sources disagree on whether there was a counter at all, and none leads.</summary>
    [JsonStringEnumMemberName("disputed")] Disputed,
}
