namespace FrontCounters.Data.Record;

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
    public string FactKey => $"{TableNoun.Of(Table)}:{Key}";

    /// <summary>The one thing that the row belongs to: <c>station:harrow</c>, <c>figure:saving-2017-final</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Every borough, station and round that the row concerned before or concerns since, by foreign keys.</summary>
    public required IReadOnlyList<string> Concerns { get; init; }

    /// <summary>Ids of the sources that the row cites since or, where it is gone, cited.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
