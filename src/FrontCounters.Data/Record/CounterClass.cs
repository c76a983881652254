using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>Of what kind a list calls a counter for which it states no hours.</summary>
public enum CounterClass
{
    /// <summary>Open by day.</summary>
    [JsonStringEnumMemberName("daytime")] Daytime,

    /// <summary>Staffed by volunteers.</summary>
    [JsonStringEnumMemberName("volunteers")] Volunteers,

    /// <summary>Open for a time.</summary>
    [JsonStringEnumMemberName("temporary")] Temporary,
}
