using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>What a milestone shows of its round.</summary>
public enum MilestoneKind
{
    /// <summary>A day before the round's changes.</summary>
    [JsonStringEnumMemberName("before")] Before,

    /// <summary>A day after them.</summary>
    [JsonStringEnumMemberName("after")] After,

    /// <summary>A day that was still to come, as one of the round's stages meant it to be.</summary>
    [JsonStringEnumMemberName("plan")] Plan,
}
