using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FrontCounters.Data.Files;

/// <summary>
/// The SHA-256 over every row of a database, that of its full-text index included, and over what its tables are made of.
/// The database holds it in a table of its own, <c>content_hash</c>, which alone is left out of it.
/// </summary>
internal static class ContentHash
{
    /// <summary>Notes the hash of all that the database holds: the last thing that is written to it.</summary>
    public static void Write(SqliteConnection database)
    {
        Execute(database, "CREATE TABLE content_hash (sha256 TEXT NOT NULL)");
        using var command = database.CreateCommand();
        command.CommandText = "INSERT INTO content_hash (sha256) VALUES ($hash)";
        command.Parameters.AddWithValue("$hash", Compute(database));
        command.ExecuteNonQuery();
    }

    /// <returns>False where any row or table was changed, added or taken away since.</returns>
    /// <exception cref="SqliteException">The database holds no hash.</exception>
    public static bool IsRight(SqliteConnection database) => Texts(database, "SELECT sha256 FROM content_hash") is [var hash]
        && hash == Compute(database);

    private static string Compute(SqliteConnection database)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name");
        // The index is a virtual table; what it holds stands in tables beside it.
        foreach (var table in Texts(
            database,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name <> 'content_hash'"
            + " ORDER BY name"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(table));
            Add(hash, database, $"SELECT * FROM \"{table}\" NOT INDEXED");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, SqliteConnection database, string rows)
    {
        using var command = Command(database, rows);
        using var reader = command.ExecuteReader();
        var bytes = new ArrayBufferWriter<byte>();
        while (reader.Read())
        {
            bytes.ResetWrittenCount();
            for (var column = 0; column < reader.FieldCount; column++)
            {
                Write(bytes, reader.Handle!, column);
            }

            hash.AppendData(bytes.WrittenSpan);
        }
    }

    /// <summary>The type and the length before the value: no two rows are written alike.</summary>
    private static void Write(ArrayBufferWriter<byte> bytes, sqlite3_stmt row, int column)
    {
        var type = raw.sqlite3_column_type(row, column);
        // As SQLite keeps it: a number as its eight bytes, a text in UTF-8.
        ReadOnlySpan<byte> value = type switch
        {
            raw.SQLITE_INTEGER => Eight(raw.sqlite3_column_int64(row, column)),
            raw.SQLITE_FLOAT => Eight(BitConverter.DoubleToInt64Bits(raw.sqlite3_column_double(row, column))),
            _ => raw.sqlite3_column_blob(row, column),
        };
        var head = bytes.GetSpan(5);
        head[0] = (byte)type;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], value.Length);
        bytes.Advance(5);
        bytes.Write(value);
    }

    private static byte[] Eight(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        return bytes;
    }

    private static List<string> Texts(SqliteConnection database, string question)
    {
        using var command = Command(database, question);
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static void Execute(SqliteConnection database, string statement)
    {
        using var command = Command(database, statement);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection database, string text)
    {
        var command = database.CreateCommand();
#pragma warning disable CA2100 // What is asked for is a constant above, or a table that SQLite names.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }
}
