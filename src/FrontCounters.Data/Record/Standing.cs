using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>How well a fact is established. It is shown beside the fact, as a word.</summary>
public enum Standing
{
    /// <summary>Two or more independent sources, or one official one, say that it was so.</summary>
    [JsonStringEnumMemberName("observed")] Observed,

    /// <summary>A source says that it was to happen on a day; no source held says that it did.</summary>
    [JsonStringEnumMemberName("scheduled")] Scheduled,

    /// <summary>It follows from other facts; no source says it outright.</summary>
    [JsonStringEnumMemberName("inferred")] Inferred,

    /// <summary>One source says so, or several that plainly repeat one.</summary>
    [JsonStringEnumMemberName("single-source")] SingleSource,

    /// <summary>Sources conflict; the value shown leads by a rule that the record states.</summary>
    [JsonStringEnumMemberName("disputed")] Disputed,

    /// <summary>No source held settles it.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
}
