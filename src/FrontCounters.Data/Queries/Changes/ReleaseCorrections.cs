using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Changes;

/// <summary>What one release changed.</summary>
public sealed record ReleaseCorrections(LoggedRelease Release, IReadOnlyList<LoggedChange> Changes)
{
    /// <summary>Cells that had been published otherwise, those of rows that are gone included.</summary>
    public IEnumerable<LoggedChange> Corrected =>
        Changes.Where(change => change.Kind is LoggedKind.Changed or LoggedKind.Removed);

    /// <summary>Cells of rows that were not there before.</summary>
    public IEnumerable<LoggedChange> Added => Changes.Where(change => change.Kind == LoggedKind.Added);

    /// <summary>Columns that only have another name.</summary>
    public IEnumerable<LoggedChange> Renamed => Changes.Where(change => change.Kind == LoggedKind.Renamed);

    public int RowsCorrected => RowsOf(Corrected);

    public int RowsAdded => RowsOf(Added);

    private static int RowsOf(IEnumerable<LoggedChange> changes) =>
        changes.DistinctBy(change => (change.Table, change.Key)).Count();
}
