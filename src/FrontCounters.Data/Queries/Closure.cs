using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries;

/// <summary>What became of a counter, as far as a round decided that it should close.</summary>
public enum Closure
{
    /// <summary>It was last decided to close, and a source says that it did.</summary>
    [JsonStringEnumMemberName("closed")] Closed,

    /// <summary>It was last decided to close, and no source held says that it did.</summary>
    [JsonStringEnumMemberName("due")] Due,

    /// <summary>What was last decided is something else than to close.</summary>
    [JsonStringEnumMemberName("none")] None,
}
