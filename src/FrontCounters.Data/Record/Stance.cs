using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>Where a speaker stood towards the closures of a round.</summary>
public enum Stance
{
    [JsonStringEnumMemberName("for")] For,
    [JsonStringEnumMemberName("against")] Against,
    [JsonStringEnumMemberName("mixed")] Mixed,
    [JsonStringEnumMemberName("neutral")] Neutral,
}
