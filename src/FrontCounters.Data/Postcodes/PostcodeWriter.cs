using FrontCounters.Data.Geography;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Postcodes;

/// <summary>
/// Fills a new postcode database, row by row in one transaction. SQLite is used without Entity Framework here, whose
/// tracking of a quarter of a million rows would cost ten times the time and the memory.
/// </summary>
public sealed class PostcodeWriter : IDisposable
{
    private const string Tables =
        """
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        CREATE TABLE releases (sha256 TEXT NOT NULL, version TEXT, copyright TEXT, imported TEXT NOT NULL,
            read INTEGER NOT NULL, held INTEGER NOT NULL, placed INTEGER NOT NULL);
        CREATE TABLE postcodes (code TEXT PRIMARY KEY, quality INTEGER NOT NULL, lat REAL, lng REAL, borough TEXT)
            WITHOUT ROWID;
        CREATE TABLE sectors_beyond (code TEXT PRIMARY KEY) WITHOUT ROWID;
        """;

    private const int AlreadyThere = 19;

    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly SqliteCommand insert;

    internal PostcodeWriter(SqliteConnection connection)
    {
        this.connection = connection;
        Run(Tables);
        transaction = connection.BeginTransaction();
        insert = Command(
            "INSERT INTO postcodes VALUES ($code, $quality, $lat, $lng, $borough)",
            "$code", "$quality", "$lat", "$lng", "$borough");
    }

    /// <returns>False where the postcode is there already.</returns>
    public bool Add(Postcode postcode, HeldPostcode held)
    {
        Give(insert, postcode.ToString(), held.Quality, held.Position?.Latitude, held.Position?.Longitude, held.BoroughSlug);
        try
        {
            insert.ExecuteNonQuery();
            return true;
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == AlreadyThere)
        {
            return false;
        }
    }

    /// <summary>Ends the database: the sectors that lie wholly out of reach, and which release it all came from.</summary>
    internal void End(PostcodeRelease release, IEnumerable<string> sectorsBeyond)
    {
        using var beyond = Command("INSERT INTO sectors_beyond VALUES ($code)", "$code");
        foreach (var sector in sectorsBeyond.Order(StringComparer.Ordinal))
        {
            Give(beyond, sector);
            beyond.ExecuteNonQuery();
        }

        using var ending = Command(
            "INSERT INTO releases VALUES ($sha256, $version, $copyright, $imported, $read, $held, $placed)",
            "$sha256", "$version", "$copyright", "$imported", "$read", "$held", "$placed");
        Give(
            ending, release.Sha256, release.Version, release.Copyright, $"{release.Imported:O}",
            release.Read, release.Held, release.Placed);
        ending.ExecuteNonQuery();
        transaction.Commit();
    }

    public void Dispose()
    {
        insert.Dispose();
        transaction.Dispose();
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    private static void Give(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
        }
    }
}
