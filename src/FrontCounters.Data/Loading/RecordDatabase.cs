using System.Runtime.InteropServices;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace FrontCounters.Data.Loading;

/// <summary>The SQLite file that the site reads: built whole from <c>data/</c> beside its place, then swapped in.</summary>
public sealed class RecordDatabase(string path)
{
    // Changes with every change of the code, and with nothing else: builds are deterministic.
    private static readonly Guid Loader = typeof(RecordDatabase).Module.ModuleVersionId;

    public string Path => path;

    /// <summary>
    /// Builds the database and puts it in place. Until the moment of the swap the old file stands; a build that fails
    /// or is killed leaves it as it was.
    /// </summary>
    /// <exception cref="RecordRefusedException">The data breaks a rule; nothing was replaced.</exception>
    public CounterRecord Build(DataFolder folder)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        var building = $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}.building";
        try
        {
            var record = Build(folder, texts: null, building);
            File.Move(building, path, overwrite: true);
            return record;
        }
        finally
        {
            File.Delete(building);
        }
    }

    /// <summary>Builds from an older release without a check: it kept the rules of its own day.</summary>
    public void BuildUnchecked(DataFolder folder)
    {
        using var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        using var context = Context(connection);
        context.Database.EnsureCreated();
        Fill(context, DraftReader.Read(folder.Path, new ProblemList()), folder.Files());
        using var reading = Context(connection);
        SearchTable.Fill(reading, CounterRecord.Read(reading));
    }

    /// <summary>Does all that a build does, in memory.</summary>
    /// <param name="folder">The data.</param>
    /// <param name="texts">The folder of the quoted articles; none where they are not at hand.</param>
    /// <exception cref="RecordRefusedException">The data breaks a rule.</exception>
    public static CounterRecord Check(DataFolder folder, string? texts) => Build(folder, texts, ":memory:");

    /// <summary>Opens the file read-only and reads all of it, if it holds that release.</summary>
    /// <returns>None where the file was built from other data, or by another build of this library.</returns>
    /// <exception cref="SqliteException">The file is missing, is no sound database or has other tables.</exception>
    public CounterRecord? ReadIfBuiltFrom(string releaseId)
    {
        using var connection = Open(path, SqliteOpenMode.ReadOnly);
        using var context = Context(connection);
        return context.Releases.Any(release => release.Id == releaseId && release.Loader == Loader)
            ? Read(context, connection)
            : null;
    }

    private static CounterRecord Read(FrontCountersContext context, SqliteConnection connection)
    {
        var record = CounterRecord.Read(context);
        record.TakeIndex(connection);
        return record;
    }

    /// <summary>The whole file as it stands, read in one transaction, if it holds that release.</summary>
    /// <returns>None where the file was built from other data.</returns>
    /// <exception cref="SqliteException">The file is missing or is no sound database.</exception>
    public byte[]? ReadBytesIfBuiltFrom(string releaseId)
    {
        using var connection = Open(path, SqliteOpenMode.ReadOnly);
        using var context = Context(connection);
        return context.Releases.Any(release => release.Id == releaseId) ? BytesOf(connection) : null;
    }

    /// <summary>What the file would be, for a site that can write none.</summary>
    /// <exception cref="RecordRefusedException">The data breaks a rule.</exception>
    public static byte[] BuildBytes(DataFolder folder)
    {
        using var connection = Open(":memory:", SqliteOpenMode.ReadWriteCreate);
        Build(folder, texts: null, connection);
        return BytesOf(connection);
    }

    private static byte[] BytesOf(SqliteConnection connection)
    {
        var start = raw.sqlite3_serialize(connection.Handle, "main", out var length, 0);
        if (start == 0)
        {
            throw new IOException("The database could not be read as a whole.");
        }

        try
        {
            var bytes = new byte[length];
            Marshal.Copy(start, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            raw.sqlite3_free(start);
        }
    }

    private static CounterRecord Build(DataFolder folder, string? texts, string file)
    {
        using var connection = Open(file, SqliteOpenMode.ReadWriteCreate);
        return Build(folder, texts, connection);
    }

    private static CounterRecord Build(DataFolder folder, string? texts, SqliteConnection connection)
    {
        var problems = new ProblemList();
        var draft = folder.ReadChecked(texts, problems);
        problems.ThrowIfAny();

        using (var context = Context(connection))
        {
            // A journal would only protect a file that is thrown away when its build does not end.
            context.Database.ExecuteSqlRaw("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
            context.Database.EnsureCreated();
            Fill(context, draft, folder.Files());
        }

        using var reading = Context(connection);
        var record = CounterRecord.Read(reading);
        TotalChecks.Run(record, draft, problems);
        problems.ThrowIfAny();
        SearchTable.Fill(reading, record);
        record.TakeIndex(connection);
        return record;
    }

    private static void Fill(FrontCountersContext context, RecordDraft draft, IReadOnlyList<DataFile> files)
    {
        var rows = RowsOfFiles.Read(files);
        var log = LogInFull.Of(ReleaseLog.Of(draft), rows);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.Add(new Release { Id = DataFolder.ReleaseIdOf(files), Loader = Loader, Rows = rows.Hash() });
        context.AddRange(draft.Releases.Select(release => release.Value));
        context.AddRange(log.Changes);
        context.AddRange(log.FirstCounts);
        context.AddRange(draft.Sources.Select(source => source.Value));
        context.AddRange(draft.Facts.Select(fact => fact.Value));
        context.AddRange(draft.Disagreements.Select(disagreement => disagreement.Value));
        context.AddRange(draft.PostcodeAreas.Select(area => area.Value));
        context.AddRange(draft.Outlines);
        context.AddRange(Citing.All(draft));
        context.SaveChanges();
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        // Pooling would keep the file open after it has been moved.
        var settings = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        return connection;
    }

    private static FrontCountersContext Context(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<FrontCountersContext>().UseSqlite(connection).Options);
}
