using FrontCounters.Data.Files;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FrontCounters.Data.Loading;

/// <summary>
/// Fills an empty database from <c>data/</c>. Only here EF Core is at work: a start that finds its database does not
/// even load it.
/// </summary>
internal static class RecordBuild
{
    // Changes with every change of the code, and with nothing else: builds are deterministic.
    public static readonly Guid Loader = typeof(RecordBuild).Module.ModuleVersionId;

    /// <exception cref="RecordRefusedException">The data breaks a rule.</exception>
    public static CounterRecord Into(SqliteConnection connection, DataFolder folder, string? texts)
    {
        var problems = new ProblemList();
        var draft = folder.ReadChecked(texts, problems);
        problems.ThrowIfAny();
        return Into(connection, folder, draft);
    }

    /// <param name="connection">An empty database.</param>
    /// <param name="folder">The data.</param>
    /// <param name="draft">The same, read and found to keep the rules of rows.</param>
    /// <exception cref="RecordRefusedException">It does not add up to its totals.</exception>
    public static CounterRecord Into(SqliteConnection connection, DataFolder folder, RecordDraft draft)
    {
        var problems = new ProblemList();
        using var context = new FrontCountersContext(
            new DbContextOptionsBuilder<FrontCountersContext>().UseSqlite(connection).Options);
        // A journal would only protect a file that is thrown away when its build does not end.
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        context.Database.EnsureCreated();
        var files = folder.Files();
        Fill(context, draft, files);

        var record = CounterRecord.Read(connection);
        TotalChecks.Run(record, draft, problems);
        problems.ThrowIfAny();
        SearchTable.Fill(context, record);
        PlainTables.Fill(connection, record, files);
        ContentHash.Write(connection);
        record.Kept.Put(SearchIndex.CopyOf(connection));
        return record;
    }

    /// <summary>Holds an older release against no rule: it kept those of its own day.</summary>
    public static void UncheckedInto(SqliteConnection connection, DataFolder folder)
    {
        using var context = new FrontCountersContext(
            new DbContextOptionsBuilder<FrontCountersContext>().UseSqlite(connection).Options);
        context.Database.EnsureCreated();
        Fill(context, DraftReader.Read(folder.Path, new ProblemList()), folder.Files());
        SearchTable.Fill(context, CounterRecord.Read(connection));
        ContentHash.Write(connection);
    }

    private static void Fill(FrontCountersContext context, RecordDraft draft, IReadOnlyList<DataFile> files)
    {
        var rows = RowsOfFiles.Read(files);
        var log = LogInFull.From(draft.Log, rows);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.Add(new Release { Id = DataFolder.ReleaseIdOf(files), Loader = Loader, Rows = rows.Hash() });
        context.AddRange(draft.Releases.Select(release => release.Value));
        context.AddRange(log.Changes);
        context.AddRange(log.FirstCounts);
        context.AddRange(draft.Sources.Select(source => source.Value));
        context.AddRange(draft.Looked.Select(looked => looked.Value));
        context.AddRange(draft.Gaps.Select(gap => gap.Value));
        context.AddRange(draft.Milestones.Select(milestone => milestone.Value));
        context.AddRange(draft.Facts.Select(fact => fact.Value));
        context.AddRange(draft.Disagreements.Select(disagreement => disagreement.Value));
        context.AddRange(draft.PostcodeAreas.Select(area => area.Value));
        context.AddRange(draft.Places.Select(place => place.Value));
        context.AddRange(draft.Outlines);
        context.AddRange(Citing.All(draft));
        context.SaveChanges();
    }
}
