using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>What has changed in the record since it was first published, for those who follow a part of it.</summary>
public static class Following
{
    /// <summary>Each thing that a release changed, the newest release first, then by subject.</summary>
    /// <param name="record">The record.</param>
    /// <param name="followed">One of <see cref="Followed"/>.</param>
    public static IReadOnlyList<ChangedThing> ChangesTo(this CounterRecord record, string followed)
    {
        var releases = record.LoggedReleases.ToDictionary(release => release.Number);
        return
        [
            .. record.LoggedChanges
                .GroupBy(change => (change.Release, change.Subject))
                .Where(thing => followed == Followed.London || thing.Any(change => change.Concerns.Contains(followed)))
                .Select(thing => new ChangedThing(releases[thing.Key.Release], thing.Key.Subject, [.. thing]))
                .OrderByDescending(thing => thing.Release.Number)
                .ThenBy(thing => thing.Subject, StringComparer.Ordinal),
        ];
    }

    /// <summary>When what the record says of a fact was last written: by the release that changed it, or by the first.</summary>
    /// <returns>None for a record that was never released.</returns>
    public static DateTimeOffset? LastWritten(this CounterRecord record, Fact fact)
    {
        var last = record.LoggedChanges.Where(change => change.FactKey == fact.Key).Select(change => change.Release)
            .DefaultIfEmpty(1).Max();
        return record.LoggedReleases.FirstOrDefault(release => release.Number == last)?.Published;
    }

    /// <summary>The releases, the newest first, with what each corrected.</summary>
    public static IReadOnlyList<ReleaseCorrections> Corrections(this CounterRecord record) =>
    [
        .. record.LoggedReleases.Reverse().Select(release => new ReleaseCorrections(
            release, [.. record.LoggedChanges.Where(change => change.Release == release.Number)])),
    ];
}
