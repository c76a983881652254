using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>What a front counter offers to somebody who walks up to it.</summary>
public enum Service
{
    /// <summary>Open day and night. A value of its own, never hours from 00:00 to 00:00.</summary>
    [JsonStringEnumMemberName("24-hours")] TwentyFourHours,

    /// <summary>Open to the public at some hours only; the hours may or may not be stated by a source.</summary>
    [JsonStringEnumMemberName("limited")] Limited,

    /// <summary>Open to the public; whether day and night or not is stated by no source.</summary>
    [JsonStringEnumMemberName("open")] Open,

    /// <summary>No counter is open to the public.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>No source settles whether a counter is open; never shown as closed, nor as open.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
}
