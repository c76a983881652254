using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

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
