using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>What a stage of a round decided, proposed or did for one station's counter.</summary>
public enum Outcome
{
    [JsonStringEnumMemberName("close")] Close,
    [JsonStringEnumMemberName("stay-24-hours")] StayTwentyFourHours,
    [JsonStringEnumMemberName("stay-limited")] StayLimited,

    /// <summary>Stays open to the public, with hours that the stage does not state.</summary>
    [JsonStringEnumMemberName("stay")] Stay,

    [JsonStringEnumMemberName("reopen")] Reopen,

    /// <summary>The counter moves to other premises, which are a station of their own in the record.</summary>
    [JsonStringEnumMemberName("move")] Move,

    [JsonStringEnumMemberName("undecided")] Undecided,

    /// <summary>An earlier decision to close was set aside by a court: the counter stays as it was.</summary>
    [JsonStringEnumMemberName("quashed")] Quashed,
}
