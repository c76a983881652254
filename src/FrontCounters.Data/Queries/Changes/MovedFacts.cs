using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Changes;

/// <summary>
/// What became of a fact that the record has no more under its id, from the change log: a row whose id was corrected is
/// logged as one row removed and another added by the same release.
/// </summary>
public static class MovedFacts
{
    /// <summary>The fact as it is called now, through as many corrections as there were.</summary>
    /// <param name="record">The record.</param>
    /// <param name="key">Kind and id: <c>figure:saving-2017-final</c>.</param>
    /// <returns>None where it is gone, or never was.</returns>
    public static Fact? MovedTo(this CounterRecord record, string key)
    {
        for (var removed = record.RemovalOf(key, 0); removed.Count > 0; removed = record.RemovalOf(key, removed[0].Release))
        {
            if (record.ReplacementOf(removed) is not { } replacement)
            {
                return null;
            }

            key = replacement;
            if (record.Fact(key) is { } fact)
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The release that took the fact away; none where the record never had it.</summary>
    public static LoggedRelease? TakenAwayBy(this CounterRecord record, string key) =>
        record.RemovalOf(key, 0) is [.., var last]
            ? record.LoggedReleases.FirstOrDefault(release => release.Number == last.Release)
            : null;

    /// <summary>Every cell of the row as the first release after the given one took it away.</summary>
    private static IReadOnlyList<LoggedChange> RemovalOf(this CounterRecord record, string key, int after) =>
    [
        .. record.LoggedChanges
            .Where(change => change.Kind == LoggedKind.Removed && change.Release > after && change.FactKey == key)
            .GroupBy(change => change.Release)
            .Take(1)
            .SelectMany(cells => cells),
    ];

    /// <summary>
    /// The one row added to the same table by the same release that has more than half of the cells as they were, and
    /// more of them than any other.
    /// </summary>
    private static string? ReplacementOf(this CounterRecord record, IReadOnlyList<LoggedChange> removed)
    {
        var before = removed.ToDictionary(cell => cell.Column, cell => cell.Before, StringComparer.Ordinal);
        var alike = record.LoggedChanges
            .Where(change => change.Kind == LoggedKind.Added && change.Release == removed[0].Release && change.Table == removed[0].Table)
            .GroupBy(change => change.FactKey)
            .Select(row => (row.Key, Same: row.Count(cell => before.TryGetValue(cell.Column, out var was) && was == cell.After)))
            .Where(row => row.Same * 2 > removed.Count)
            .OrderByDescending(row => row.Same)
            .ToList();
        return alike switch
        {
            [] => null,
            [var only] => only.Key,
            [var first, var second, ..] => first.Same > second.Same ? first.Key : null,
        };
    }
}
