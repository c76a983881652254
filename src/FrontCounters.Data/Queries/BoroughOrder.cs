using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries;

/// <summary>What a list of boroughs goes by.</summary>
public enum BoroughOrder
{
    [JsonStringEnumMemberName("name")] Name,

    /// <summary>The distance within which half of the postcodes have a counter.</summary>
    [JsonStringEnumMemberName("median")] Median,

    [JsonStringEnumMemberName("within-1-mile")] WithinOneMile,

    [JsonStringEnumMemberName("within-3-miles")] WithinThreeMiles,

    /// <summary>Hours a week that its own counters are open, all together.</summary>
    [JsonStringEnumMemberName("hours")] Hours,
}
