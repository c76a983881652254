using FrontCounters.Data.Record;

namespace FrontCounters.Data.Releases;

/// <summary>
/// The change log: which releases there were, and each cell that one changed. From the rows of the first it leads to those
/// of the last, and back.
/// </summary>
public sealed record ReleaseLog(IReadOnlyList<LoggedRelease> Releases, IReadOnlyList<LogLine> Lines)
{
    public LoggedRelease? Last => Releases.Count > 0 ? Releases[^1] : null;

    /// <summary>The lines of one release, in their order.</summary>
    public IEnumerable<LogLine> LinesOf(int release) => Lines.Where(line => line.Release == release);
}
