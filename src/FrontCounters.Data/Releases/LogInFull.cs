using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Releases;

/// <summary>
/// The change log with what each change is about, and what the first release held: found by taking the log back from the
/// present rows, release by release.
/// </summary>
internal sealed record LogInFull(IReadOnlyList<LoggedChange> Changes, IReadOnlyList<FirstCount> FirstCounts)
{
    /// <param name="log">The log.</param>
    /// <param name="present">The rows of its last release or, while an editor works on them, nearly so.</param>
    public static LogInFull From(ReleaseLog log, RecordRows present)
    {
        var rows = present.Copy();
        var changes = new List<LoggedChange>();
        var numbered = log.Lines.Select((line, index) => (Line: line, Id: index + 1)).ToList();
        foreach (var release in numbered.GroupBy(change => change.Line.Release).OrderByDescending(lines => lines.Key))
        {
            var after = release.ToDictionary(change => change.Id, change => About.From(change.Line, rows));
            foreach (var (line, id) in release.Reverse())
            {
                rows.Undo(line);
            }

            changes.AddRange(release.Select(
                change => ToChange(change.Id, change.Line, before: About.From(change.Line, rows), after[change.Id])));
        }

        IEnumerable<FirstCount> counts = log.Last is null ? [] : CountsOf(rows);
        return new LogInFull([.. changes.OrderBy(change => change.Id)], [.. counts]);
    }

    /// <summary>A row that left one station for another concerns both. One that is gone is told as it was.</summary>
    private static LoggedChange ToChange(int id, LogLine line, About before, About after)
    {
        var told = line.Kind == LoggedKind.Removed ? before : after;
        return new LoggedChange
        {
            Id = id,
            Release = line.Release,
            Kind = line.Kind,
            Table = line.Row.Table,
            Key = line.Row.Key,
            Column = line.Column,
            Before = line.Before.Length > 0 ? line.Before : null,
            After = line.After.Length > 0 ? line.After : null,
            Reason = line.Reason.Length > 0 ? line.Reason : null,
            Subject = told.Subject,
            Concerns = [.. after.Concerns.Union(before.Concerns).Order(StringComparer.Ordinal)],
            Sources = told.Sources,
        };
    }

    private static IEnumerable<FirstCount> CountsOf(RecordRows rows) => rows.Names
        .SelectMany(row => rows.Concerns(row).Prepend(FeedTopic.London).Select(subject => (subject, row.Table)))
        .CountBy(counted => counted)
        .Select(count => new FirstCount { Subject = count.Key.subject, Table = count.Key.Table, Rows = count.Value });

    /// <summary>What follows for a changed row from all rows as they stood before or after.</summary>
    private sealed record About(string Subject, IReadOnlyList<string> Concerns, IReadOnlyList<string> Sources)
    {
        public static About From(LogLine line, RecordRows rows) => new(
            line.Kind == LoggedKind.Renamed ? $"table:{line.Row.Table}" : rows.Subject(line.Row),
            rows.Concerns(line.Row),
            rows.SourcesOf(line.Row));
    }
}
