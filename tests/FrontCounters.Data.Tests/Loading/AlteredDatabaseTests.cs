using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>A database that says it holds the release, and whose content was changed since it was built.</summary>
public sealed class AlteredDatabaseTests : IDisposable
{
    private static readonly DataFolder Real = new(RealRecord.DataPath);
    private static readonly Lazy<byte[]> Built = new(() => RecordDatabase.BuildBytes(Real));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    private string File => Path.Combine(folder.FullName, "record.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Read_OneRowLessInAnyTable_IsNoticed()
    {
        Restore();
        var tables = Texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'");
        // 29 of the record, the closings and the readme, the five of the index, and the hash's own.
        Assert.Equal(37, tables.Count);
        Assert.All(tables, table =>
        {
            Restore();
            // Not every table has row numbers, but each has a first row.
            var columns = string.Join(", ", Texts($"SELECT name FROM pragma_table_info('{table}')").Select(name => $"\"{name}\""));
            Change($"CREATE TEMP TABLE kept AS SELECT * FROM {table} LIMIT -1 OFFSET 1; DELETE FROM {table};"
                + $"INSERT INTO {table} ({columns}) SELECT {columns} FROM kept");
            AssertNoticed();
        });
    }

    [Theory]
    [InlineData("UPDATE periods SET service = 'closed' WHERE id = (SELECT id FROM periods WHERE service = '24-hours')")]
    [InlineData("UPDATE postcode_areas SET latitude = latitude + 1e-13 WHERE code = 'SW11'")]
    [InlineData("UPDATE stations SET note = '' WHERE slug = 'acton'")]
    [InlineData("INSERT INTO first_counts VALUES ('london', 'nothing', 1)")]
    [InlineData("INSERT INTO search VALUES ('station', 'harrow', '0001-01-01', 'Harrow', '', '')")]
    [InlineData("UPDATE search SET body = 'closed' WHERE id = 'harrow'")]
    [InlineData("ALTER TABLE contacts ADD COLUMN more TEXT")]
    [InlineData("DELETE FROM content_hash")]
    [InlineData("INSERT INTO content_hash VALUES ('0')")]
    [InlineData("UPDATE content_hash SET sha256 = upper(sha256)")]
    public void Read_OtherContent_IsNoticed(string statement)
    {
        Restore();
        Change(statement);

        AssertNoticed();
    }

    [Fact]
    public void Read_WrittenAnewWithTheSameContent_IsRead()
    {
        Restore();
        Change("VACUUM");

        Assert.NotNull(new RecordDatabase(File).ReadIfBuiltFrom(Real.ReleaseId()));
        Assert.NotNull(new RecordDatabase(File).ReadBytesIfBuiltFrom(Real.ReleaseId()));
    }

    private void AssertNoticed()
    {
        var database = new RecordDatabase(File);
        // Without its row in releases it is simply of no release.
        if (Texts("SELECT id FROM releases").Count > 0)
        {
            Assert.Throws<AlteredDatabaseException>(() => database.ReadIfBuiltFrom(Real.ReleaseId()));
        }

        Assert.Null(database.ReadBytesIfBuiltFrom(Real.ReleaseId()));
    }

    private void Restore() => System.IO.File.WriteAllBytes(File, Built.Value);

    private void Change(string statements) => Texts(statements);

    private List<string> Texts(string statements)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the test's own.
        command.CommandText = statements;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
