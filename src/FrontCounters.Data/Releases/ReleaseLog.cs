using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Releases;

/// <summary>
/// The change log: which releases there were, and each cell that one changed. From the rows of the first it leads to those
/// of the last, and back.
/// </summary>
public sealed record ReleaseLog(IReadOnlyList<LoggedRelease> Releases, IReadOnlyList<LogLine> Lines)
{
    public const string ReleasesFile = "releases.csv";
    public const string ChangesFile = "changes.csv";

    /// <summary>The data as it was first published, from which the log leads on.</summary>
    public const string FirstRelease = "first-release.zip";

    public LoggedRelease? Last => Releases.Count > 0 ? Releases[^1] : null;

    /// <summary>True for a file that is the log, and not what it tells of.</summary>
    public static bool IsPartOf(string? file) => file is ReleasesFile or ChangesFile or FirstRelease;

    public static ReleaseLog Of(RecordDraft draft) =>
        new([.. draft.Releases.Select(row => row.Value)], [.. draft.Changes.Select(row => row.Value)]);

    /// <summary>The lines of one release, in their order.</summary>
    public IEnumerable<LogLine> LinesOf(int release) => Lines.Where(line => line.Release == release);
}
