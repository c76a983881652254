using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>A state in which the record was published: a row of <c>data/releases.csv</c>.</summary>
public sealed class LoggedRelease
{
    /// <summary>From 1 on, without a gap.</summary>
    public required int Number { get; init; }

    /// <summary>When it was published, in UTC. It never moves.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary><see cref="Releases.RecordRows.Hash"/> of its rows.</summary>
    public required string Rows { get; init; }

    /// <summary>Why the record was changed, in a sentence for readers.</summary>
    public required string Reason { get; init; }

    /// <summary>Why it made one of its changes: the change's own reason or, without one, the release's.</summary>
    public string ReasonFor(LoggedChange change) => change.Reason ?? Reason;
}

/// <summary>
/// One cell that a release changed, a row of <c>data/changes.csv</c>, with what follows from the rows of the two releases:
/// what it is about.
/// </summary>
public sealed class LoggedChange
{
    /// <summary>Its place in the log, from 1 on.</summary>
    public required int Id { get; init; }

    /// <summary>The number of the release that made it.</summary>
    public required int Release { get; init; }

    public required LoggedKind Kind { get; init; }

    /// <summary>The table's name in the data package: <c>periods</c>. <c>files</c> for a file that is no table.</summary>
    public required string Table { get; init; }

    /// <summary>The row's key; blank where a column was renamed.</summary>
    public required string Key { get; init; }

    /// <summary>The column's name, where it was renamed its old one.</summary>
    public required string Column { get; init; }

    /// <summary>What stood in the cell; none where it was blank.</summary>
    public string? Before { get; init; }

    /// <summary>What stands in it since; none where it is blank.</summary>
    public string? After { get; init; }

    /// <summary>A reason of its own; without one, the release's holds.</summary>
    public string? Reason { get; init; }

    /// <summary>The row as a claim names it, kind and id: <c>figure:saving-2017-final</c>.</summary>
    public string FactKey => $"{TableNoun.Noun(Table)}:{Key}";

    /// <summary>The one thing that the row belongs to: <c>station:harrow</c>, <c>figure:saving-2017-final</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Every borough, station and round that the row concerned before or concerns since, by foreign keys.</summary>
    public required IReadOnlyList<string> Concerns { get; init; }

    /// <summary>Ids of the sources that the row cites since or, where it is gone, cited.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}

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

/// <summary>How many rows of a table the first release held about a borough, a station, a round, or all of London.</summary>
public sealed class FirstCount
{
    /// <summary><c>london</c>, <c>borough:harrow</c>, <c>station:harrow</c> or <c>round:2025</c>.</summary>
    public required string Subject { get; init; }

    public required string Table { get; init; }

    public required int Rows { get; init; }
}
