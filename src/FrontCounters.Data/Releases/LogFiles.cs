using FrontCounters.Data.Files;

namespace FrontCounters.Data.Releases;

/// <summary>
/// Puts the two files of the change log in place: both are written whole beside their places and then renamed, the
/// changes first.
/// </summary>
/// <remarks>
/// A kill before the first rename leaves the log as it was, and drafts that the next release deletes. A kill between the
/// two leaves changes of a release that <c>releases.csv</c> does not name: the check and the site refuse that, and the next
/// <c>release</c> finishes it, since the one draft that is left is that of <c>releases.csv</c>. The other order would leave
/// a release without its changes, which would be believed.
/// </remarks>
public sealed class LogFiles(DataFolder folder)
{
    private readonly LogFile changes = new(Path.Combine(folder.Path, LogFileNames.ChangesFile));
    private readonly LogFile releases = new(Path.Combine(folder.Path, LogFileNames.ReleasesFile));

    /// <summary>True where a release was killed between the two renames.</summary>
    /// <remarks>Changes that were put back since do not tell of it any more: then there is nothing to finish.</remarks>
    public bool IsHalfPlaced => releases.HasDraft
        && !changes.HasDraft
        && releases.Added is { Length: > 0 } added
        && changes.HasLineOf(added.Split(',')[0]);

    public void Replace(string changesText, string releasesText)
    {
        changes.WriteDraft(changesText);
        releases.WriteDraft(releasesText);
        changes.Place();
        releases.Place();
    }

    /// <summary>Finishes a release that was killed between the renames; deletes what any other has left.</summary>
    /// <returns>True where one was finished.</returns>
    public bool Recover()
    {
        var isHalfPlaced = IsHalfPlaced;
        if (isHalfPlaced)
        {
            releases.Place();
        }

        changes.DeleteDraft();
        releases.DeleteDraft();
        return isHalfPlaced;
    }

    /// <summary>One of the two, with the draft beside it.</summary>
    private sealed class LogFile(string path)
    {
        private readonly string draft = $"{path}.draft";

        public bool HasDraft => File.Exists(draft);

        /// <summary>What the draft adds to the file; none where it does not go on from it.</summary>
        public string? Added => (File.ReadAllText(path), File.ReadAllText(draft)) is var (old, whole)
            && whole.StartsWith(old, StringComparison.Ordinal)
            ? whole[old.Length..].TrimStart('\n')
            : null;

        public bool HasLineOf(string release) =>
            File.ReadLines(path).Any(line => line.StartsWith($"{release},", StringComparison.Ordinal));

        public void WriteDraft(string text)
        {
            using var file = new FileStream(draft, FileMode.Create, FileAccess.Write);
            using var writer = new StreamWriter(file);
            writer.Write(text);
            writer.Flush();
            // A rename may reach the disk before what was written: after a power cut the file would be empty.
            file.Flush(flushToDisk: true);
        }

        public void Place() => File.Move(draft, path, overwrite: true);

        public void DeleteDraft() => File.Delete(draft);
    }
}
