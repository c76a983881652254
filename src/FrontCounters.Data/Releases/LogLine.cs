using FrontCounters.Data.Record;

namespace FrontCounters.Data.Releases;

/// <summary>A row of <c>data/changes.csv</c>. A cell that is blank is the empty text.</summary>
/// <param name="Release">The number of the release that made the change.</param>
/// <param name="Kind">What happened to the row.</param>
/// <param name="Row">Which row; its key is blank where a column was renamed.</param>
/// <param name="Column">Which column, by its old name where it was renamed.</param>
/// <param name="Before">What stood in the cell, or the column's old name.</param>
/// <param name="After">What stands in it since, or the column's new name.</param>
/// <param name="Reason">A reason of its own; blank where the release's holds.</param>
public sealed record LogLine(
    int Release, LoggedKind Kind, RowName Row, string Column, string Before, string After, string Reason);
