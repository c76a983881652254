using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>What happened to the row whose cell a line of the change log tells of.</summary>
public enum LoggedKind
{
    /// <summary>The row is new; each of its cells that is not blank has a line.</summary>
    [JsonStringEnumMemberName("added")] Added,

    /// <summary>The row is gone; each of its cells that was not blank has a line.</summary>
    [JsonStringEnumMemberName("removed")] Removed,

    /// <summary>One cell of a row that stays was filled, emptied or written anew.</summary>
    [JsonStringEnumMemberName("changed")] Changed,

    /// <summary>The column has another name in the whole table; no cell changed.</summary>
    [JsonStringEnumMemberName("renamed")] Renamed,
}
