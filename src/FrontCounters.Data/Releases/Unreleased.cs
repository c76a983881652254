using FrontCounters.Data.Files;

namespace FrontCounters.Data.Releases;

/// <summary>
/// What has changed in a data folder since the last release of its log: the first release is read from its zip and the log
/// is replayed on it.
/// </summary>
public sealed record Unreleased
{
    /// <summary>The rows of the last release.</summary>
    public required RecordRows Last { get; init; }

    /// <summary>The rows of the folder.</summary>
    public required RecordRows Present { get; init; }

    /// <summary>What is wrong with the log itself, in sentences for an editor: then it leads nowhere.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    public IReadOnlyList<LogLine> Lines(int release, IReadOnlyList<RenamedColumn> renamed) =>
        RowComparison.Between(Last, Present, release, renamed);

    /// <summary>How many rows are not what the last release had.</summary>
    public int RowCount => Lines(0, []).DistinctBy(line => line.Row).Count();

    /// <exception cref="IOException">There is no first release.</exception>
    public static Unreleased In(DataFolder folder, ReleaseLog log)
    {
        var rows = FirstOf(folder);
        var faults = new List<string>();
        foreach (var release in log.Releases)
        {
            foreach (var line in log.LinesOf(release.Number).Where(line => !rows.Apply(line)))
            {
                faults.Add(
                    $"{LogFileNames.ChangesFile}: release {line.Release}, {line.Row.Table} {line.Row.Key}, {line.Column}: "
                    + $"before it stood something else than \"{line.Before}\".");
            }

            if (rows.Hash() is var hash && hash != release.Rows)
            {
                faults.Add(
                    $"{LogFileNames.ReleasesFile}: the rows of release {release.Number} have the hash {hash}, "
                    + $"not {release.Rows}.");
            }
        }

        return new Unreleased { Last = rows, Present = RowsOfFiles.Read(folder.Files()), Faults = faults };
    }

    private static RecordRows FirstOf(DataFolder folder)
    {
        using var zip = File.OpenRead(Path.Combine(folder.Path, LogFileNames.FirstRelease));
        return RowsOfFiles.ReadZip(zip);
    }
}
