using System.Globalization;
using FrontCounters.Data.Files;
using FrontCounters.Data.Geography;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Postcodes;

/// <summary>
/// The SQLite file of exact postcodes, beside the record's own. It is written whole beside its place, then swapped in;
/// the site reads all of it once and never again.
/// </summary>
public sealed class PostcodeDatabase(string path)
{
    /// <summary>All of Britain has 1.7 million.</summary>
    private const int MostHeld = 4_000_000;

    private const int SecondsForALock = 2;

    public string Path => path;

    /// <summary>True for what a file that is no sound database of postcodes does to its reader.</summary>
    public static bool IsUnreadable(Exception problem) => problem is SqliteException or InvalidDataException
        or InvalidCastException or InvalidOperationException or FormatException or OverflowException or IOException
        or UnauthorizedAccessException;

    /// <summary>How many postcodes it holds; none where there is no file, or it cannot be read.</summary>
    public int Count()
    {
        try
        {
            return File.Exists(path) ? Read().Count : 0;
        }
        catch (Exception problem) when (IsUnreadable(problem))
        {
            return 0;
        }
    }

    /// <summary>
    /// Writes a new database and puts it in place. Until the moment of the swap the old file stands; a writing that
    /// fails or is killed leaves it as it was.
    /// </summary>
    internal PostcodeRelease Replace(Func<PostcodeWriter, PostcodeRelease> write)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        BuildingFile.Sweep(path);
        var building = BuildingFile.For(path);
        try
        {
            PostcodeRelease release;
            using (var connection = Open(building, SqliteOpenMode.ReadWriteCreate))
            using (var writer = new PostcodeWriter(connection))
            {
                release = write(writer);
            }

            File.Move(building, path, overwrite: true);
            return release;
        }
        finally
        {
            File.Delete(building);
        }
    }

    /// <summary>Reads all of it.</summary>
    /// <exception cref="SqliteException">The file is missing or is no sound database.</exception>
    /// <exception cref="InvalidDataException">It is a database, but not a whole one of postcodes.</exception>
    public PostcodeBook Read()
    {
        using var connection = Open(path, SqliteOpenMode.ReadOnly);
        var release = Release(connection);
        // Its own number of postcodes decides how much memory is asked for, so it is not believed.
        if (release.Held is < 0 or > MostHeld || release.Held != CountOf(connection))
        {
            throw new InvalidDataException($"It does not hold the {release.Held} postcodes that it should.");
        }

        var shelf = new PackedPostcodes(release.Held);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT code, quality, lat, lng, borough FROM postcodes ORDER BY code";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var position = rows.IsDBNull(2) ? (Position?)null : new Position(rows.GetDouble(2), rows.GetDouble(3));
            shelf.Add(rows.GetString(0), new HeldPostcode(
                position, rows.GetInt32(1), rows.IsDBNull(4) ? null : rows.GetString(4)));
        }

        return new PostcodeBook(release, shelf, Beyond(connection));
    }

    private static long CountOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM postcodes";
        return (long)command.ExecuteScalar()!;
    }

    private static PostcodeRelease Release(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sha256, version, copyright, imported, read, held, placed FROM releases";
        using var row = command.ExecuteReader();
        return row.Read()
            ? new PostcodeRelease(
                row.GetString(0),
                row.IsDBNull(1) ? null : row.GetString(1),
                row.IsDBNull(2) ? null : row.GetString(2),
                DateTimeOffset.Parse(row.GetString(3), CultureInfo.InvariantCulture),
                row.GetInt32(4),
                row.GetInt32(5),
                row.GetInt32(6))
            : throw new InvalidDataException("It does not say which release it holds.");
    }

    private static List<string> Beyond(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT code FROM sectors_beyond";
        using var rows = command.ExecuteReader();
        var sectors = new List<string>();
        while (rows.Read())
        {
            sectors.Add(rows.GetString(0));
        }

        return sectors;
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
