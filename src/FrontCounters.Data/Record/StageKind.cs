using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>How far a closure round had come at one of its stages.</summary>
public enum StageKind
{
    /// <summary>A plan reported by others before its author published it.</summary>
    [JsonStringEnumMemberName("reported")] Reported,

    /// <summary>A plan published by its author and still open to change.</summary>
    [JsonStringEnumMemberName("proposed")] Proposed,

    [JsonStringEnumMemberName("decided")] Decided,

    /// <summary>The day on which a decision took effect, or the notice that fixed it.</summary>
    [JsonStringEnumMemberName("effective")] Effective,

    /// <summary>A court set part of a decision aside.</summary>
    [JsonStringEnumMemberName("quashed")] Quashed,
}
