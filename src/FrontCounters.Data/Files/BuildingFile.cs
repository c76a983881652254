namespace FrontCounters.Data.Files;

/// <summary>
/// The name under which a database is written until it is whole and takes its place, and what a writing that was killed
/// has left under such a name.
/// </summary>
public static class BuildingFile
{
    // Age tells what is left over. The process id in the name does not: containers that share a volume count their
    // processes each from one. Nor would a lock, which not every shared volume keeps. A build lasts seconds and an import
    // minutes, both writing all the while. One that was held up for an hour finds its file gone, fails, and replaces
    // nothing.
    private static readonly TimeSpan LongestBuild = TimeSpan.FromHours(1);

    internal static string For(string database) => $"{database}.{Environment.ProcessId}-{Guid.NewGuid():N}.building";

    /// <summary>Deletes what killed writings of this database have left beside it.</summary>
    public static void Sweep(string database)
    {
        var full = Path.GetFullPath(database);
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(full)!, $"{Path.GetFileName(full)}.*.building"))
            {
                if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > LongestBuild)
                {
                    File.Delete(file);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // No such folder yet, a disk that is read-only, or another process was quicker: nothing depends on it.
        }
    }
}
