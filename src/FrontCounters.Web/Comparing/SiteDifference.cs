using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;

namespace FrontCounters.Web.Comparing;

/// <summary>The site of the last release, and the site as it would be if the data were released now.</summary>
public sealed record SiteDifference(ServedWords Before, ServedWords After)
{
    /// <param name="data">The data that an editor has changed, which is sound.</param>
    /// <param name="log">Its change log.</param>
    /// <param name="unreleased">What has changed in it.</param>
    /// <param name="time">Which day today is.</param>
    /// <param name="isCompared">Which pages are read, by their paths.</param>
    public static async Task<SiteDifference> ReadAsync(
        DataFolder data, ReleaseLog log, Unreleased unreleased, TimeProvider time, Func<string, bool> isCompared)
    {
        var folder = Directory.CreateTempSubdirectory("front-counters-check-");
        try
        {
            var before = new DataFolder(folder.CreateSubdirectory("before").FullName);
            LastRelease.Write(data, unreleased.Last, before.Path);
            var database = Path.Combine(folder.FullName, "before.db");
            new RecordDatabase(database).BuildUnchecked(before);

            var after = new DataFolder(folder.CreateSubdirectory("after").FullName);
            foreach (var file in data.Files())
            {
                await File.WriteAllBytesAsync(Path.Combine(after.Path, file.Name), file.Content);
            }

            ReleaseWriter.Append(after, Next(log, unreleased, time), unreleased.Lines(log.Releases.Count + 1, []));
            return new SiteDifference(
                await ServedWords.ReadAsync(before, database, time, isCompared),
                await ServedWords.ReadAsync(after, Path.Combine(folder.FullName, "after.db"), time, isCompared));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static LoggedRelease Next(ReleaseLog log, Unreleased unreleased, TimeProvider time)
    {
        var second = DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());
        return new LoggedRelease
        {
            Number = log.Releases.Count + 1,
            Published = log.Last is { } last && second <= last.Published ? last.Published.AddSeconds(1) : second,
            Rows = unreleased.Present.Hash(),
            Reason = "Not released yet.",
        };
    }
}
