using System.Runtime.InteropServices;
using FrontCounters.Data.Files;
using FrontCounters.Data.Queries.Search;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FrontCounters.Data.Loading;

/// <summary>The SQLite file that the site reads: built whole from <c>data/</c> beside its place, then swapped in.</summary>
public sealed class RecordDatabase(string path)
{
    // Nobody has reason to lock it, and a site is to be ready soon: half a minute, the usual wait, would be silence.
    private const int SecondsForALock = 1;

    public string Path => path;

    /// <summary>
    /// Builds the database and puts it in place. Until the moment of the swap the old file stands; a build that fails
    /// or is killed leaves it as it was.
    /// </summary>
    /// <param name="folder">The data.</param>
    /// <param name="look">Looks at what was built, before it takes its place; what it throws keeps it from that.</param>
    /// <exception cref="RecordRefusedException">The data breaks a rule; nothing was replaced.</exception>
    public CounterRecord Build(DataFolder folder, Action<CounterRecord>? look = null)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        BuildingFile.Sweep(path);
        var building = BuildingFile.For(path);
        try
        {
            var record = Build(folder, texts: null, building);
            look?.Invoke(record);
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
        RecordBuild.UncheckedInto(connection, folder);
    }

    /// <summary>Does all that a build does, in memory.</summary>
    /// <param name="folder">The data.</param>
    /// <param name="texts">The folder of the quoted articles; none where they are not at hand.</param>
    /// <exception cref="RecordRefusedException">The data breaks a rule.</exception>
    public static CounterRecord Check(DataFolder folder, string? texts) => Build(folder, texts, ":memory:");

    /// <summary>Does the rest of it, for who has read the rows and checked them already.</summary>
    /// <param name="folder">The data.</param>
    /// <param name="draft">Its rows, without a problem.</param>
    /// <exception cref="RecordRefusedException">It does not add up to its totals.</exception>
    public static CounterRecord CheckTotals(DataFolder folder, RecordDraft draft)
    {
        using var connection = Open(":memory:", SqliteOpenMode.ReadWriteCreate);
        return RecordBuild.Into(connection, folder, draft);
    }

    /// <summary>Opens the file read-only and reads all of it, if it holds that release.</summary>
    /// <returns>None where the file was built from other data, or by another build of this library.</returns>
    /// <exception cref="SqliteException">The file is missing, is no sound database or has other tables.</exception>
    /// <exception cref="AlteredDatabaseException">It holds that release, but not as it was built.</exception>
    public CounterRecord? ReadIfBuiltFrom(string releaseId)
    {
        using var connection = Open(path, SqliteOpenMode.ReadOnly);
        // One for all that is read: what is checked is what is served.
        using var transaction = connection.BeginTransaction(deferred: true);
        if (!Holds(connection, releaseId))
        {
            return null;
        }

        if (!ContentHash.IsRight(connection))
        {
            throw new AlteredDatabaseException();
        }

        var record = CounterRecord.Read(connection);
        record.Kept.Put(SearchIndex.CopyOf(connection));
        return record;
    }

    /// <summary>Reads whatever release the file holds, for a site whose data cannot be used.</summary>
    /// <returns>None where it is damaged, or another build of this library made it.</returns>
    /// <exception cref="SqliteException">The file is missing, is no database or has other tables.</exception>
    public CounterRecord? ReadLastGood()
    {
        using var connection = Open(path, SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        // There may be nothing to build another from, so a damaged page is looked for rather than stumbled on later.
        command.CommandText =
            "SELECT id FROM releases WHERE (SELECT group_concat(integrity_check) FROM pragma_integrity_check) = 'ok'";
        return command.ExecuteScalar() is string release ? ReadIfBuiltFrom(release) : null;
    }

    /// <summary>True where another process keeps the file to itself for longer than a start can wait.</summary>
    public bool IsLocked()
    {
        try
        {
            using var connection = Open(path, SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM sqlite_master";
            command.ExecuteScalar();
            return false;
        }
        catch (SqliteException problem)
        {
            return problem.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;
        }
    }

    /// <summary>The whole file as it stands, read in one transaction, if it holds that release.</summary>
    /// <returns>
    /// None where the file was built from other data or by another build of this library, or altered since.
    /// </returns>
    /// <exception cref="SqliteException">The file is missing or is no sound database.</exception>
    public byte[]? ReadBytesIfBuiltFrom(string releaseId)
    {
        using var connection = Open(path, SqliteOpenMode.ReadOnly);
        using var transaction = connection.BeginTransaction(deferred: true);
        return Holds(connection, releaseId) && ContentHash.IsRight(connection) ? BytesOf(connection) : null;
    }

    /// <summary>What the file would be, for a site that can write none.</summary>
    /// <exception cref="RecordRefusedException">The data breaks a rule.</exception>
    public static byte[] BuildBytes(DataFolder folder)
    {
        using var connection = Open(":memory:", SqliteOpenMode.ReadWriteCreate);
        RecordBuild.Into(connection, folder, texts: null);
        return BytesOf(connection);
    }

    private static bool Holds(SqliteConnection connection, string releaseId)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM releases WHERE id = $id AND loader = $loader";
        command.Parameters.AddWithValue("$id", releaseId);
        command.Parameters.AddWithValue("$loader", RecordBuild.Loader);
        return command.ExecuteScalar() is 1L;
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
        return RecordBuild.Into(connection, folder, texts);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        // Pooling would keep the file open after it has been moved.
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = SecondsForALock,
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        return connection;
    }
}
