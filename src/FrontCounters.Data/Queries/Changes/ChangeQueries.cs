using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Changes;

/// <summary>What has changed in the record since it was first published, for those who follow a part of it.</summary>
public static class ChangeQueries
{
    /// <summary>Each thing that a release changed, the newest release first, then by subject.</summary>
    /// <param name="record">The record.</param>
    /// <param name="followed">One of <see cref="FeedTopic"/>.</param>
    public static IReadOnlyList<SubjectChanges> ChangesTo(this CounterRecord record, string followed)
    {
        var releases = record.LoggedReleases.ToDictionary(release => release.Number);
        return
        [
            .. record.LoggedChanges
                .GroupBy(change => (change.Release, change.Subject))
                .Where(thing => followed == FeedTopic.London || thing.Any(change => change.Concerns.Contains(followed)))
                .Select(thing => new SubjectChanges(releases[thing.Key.Release], thing.Key.Subject, [.. thing]))
                .OrderByDescending(thing => thing.Release.Number)
                .ThenBy(thing => thing.Subject, StringComparer.Ordinal),
        ];
    }

    /// <summary>When what the record says of a fact was last written: by the release that changed it, or by the first.</summary>
    /// <returns>None for a record that was never released.</returns>
    public static DateTimeOffset? LastWritten(this CounterRecord record, Fact fact) =>
        record.ReleaseDays().TryGetValue(fact.Key, out var changed)
            ? changed
            : record.LoggedReleases.FirstOrDefault(release => release.Number == 1)?.Published;

    /// <summary>When each fact that a release changed was changed last. A calendar asks it of hundreds of facts.</summary>
    private static Dictionary<string, DateTimeOffset> ReleaseDays(this CounterRecord record) =>
        record.Kept.GetOrAdd(nameof(ReleaseDays), _ =>
        {
            var published = record.LoggedReleases.ToDictionary(release => release.Number, release => release.Published);
            return record.LoggedChanges.GroupBy(change => change.FactKey, StringComparer.Ordinal).ToDictionary(
                changes => changes.Key, changes => published[changes.Max(change => change.Release)], StringComparer.Ordinal);
        });

    /// <summary>The releases, the newest first, with what each corrected.</summary>
    public static IReadOnlyList<ReleaseCorrections> Corrections(this CounterRecord record) =>
    [
        .. record.LoggedReleases.Reverse().Select(release => new ReleaseCorrections(
            release, [.. record.LoggedChanges.Where(change => change.Release == release.Number)])),
    ];
}
