using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Tests.Loading;

public sealed class RecordDatabaseTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    private string File => Path.Combine(folder.FullName, "record.db");

    private static DataFolder Real => new(RealRecord.DataPath);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Build_RealData_CanBeReadAsTheSameRelease()
    {
        var database = new RecordDatabase(File);

        var built = database.Build(Real);
        var read = database.ReadIfBuiltFrom(Real.ReleaseId());

        Assert.NotNull(read);
        Assert.Equal(Real.ReleaseId(), built.Release.Id);
        Assert.Equal(built.Release.Id, read.Release.Id);
        Assert.Equal(built.Facts.Select(Cited), read.Facts.Select(Cited));
        Assert.Equal([File], Directory.EnumerateFileSystemEntries(folder.FullName));
    }

    [Fact]
    public void ReadIfBuiltFrom_AnotherRelease_IsNothing()
    {
        using var small = new SmallRecord();
        var database = new RecordDatabase(File);
        database.Build(small.Data);

        Assert.Null(database.ReadIfBuiltFrom("sha256:0"));
        Assert.NotNull(database.ReadIfBuiltFrom(small.Data.ReleaseId()));
    }

    [Fact]
    public void ReadIfBuiltFrom_NoFile_Throws()
    {
        Assert.Throws<SqliteException>(() => new RecordDatabase(File).ReadIfBuiltFrom("sha256:0"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.FullName));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void ReadIfBuiltFrom_TruncatedFile_ThrowsOrIsNothing(int length)
    {
        using var small = new SmallRecord();
        new RecordDatabase(File).Build(small.Data);
        using (var file = System.IO.File.Open(File, FileMode.Open))
        {
            file.SetLength(length);
        }

        Assert.Throws<SqliteException>(() => new RecordDatabase(File).ReadIfBuiltFrom(small.Data.ReleaseId()));
    }

    [Fact]
    public void Build_FolderThatIsNotThereYet_IsMade()
    {
        using var small = new SmallRecord();
        var deep = Path.Combine(folder.FullName, "kept", "here", "record.db");

        new RecordDatabase(deep).Build(small.Data);

        Assert.True(System.IO.File.Exists(deep));
    }

    [Theory]
    [InlineData("stations.csv", "acton,Acton,,", "acton,,,")] // refused as read
    [InlineData("totals.csv", "2026-02-27,open,37", "2026-02-27,open,38")] // refused only when it is built and counted
    public void Build_RefusedData_LeavesTheOldFileAsItWas(string file, string old, string replacement)
    {
        using var small = new SmallRecord();
        using var broken = new DataCopy();
        broken.Replace(file, old, replacement);
        var database = new RecordDatabase(File);
        database.Build(small.Data);
        var before = System.IO.File.ReadAllBytes(File);

        Assert.Throws<RecordRefusedException>(() => database.Build(broken.Data));

        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
        Assert.Equal([File], Directory.EnumerateFileSystemEntries(folder.FullName));
    }

    [Fact]
    public void Build_RefusedDataAndNoOldFile_LeavesNothing()
    {
        using var broken = new DataCopy();
        broken.Replace("stations.csv", "acton,Acton,,", "acton,,,");

        Assert.Throws<RecordRefusedException>(() => new RecordDatabase(File).Build(broken.Data));

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.FullName));
    }

    [Fact]
    public void Build_RealDataTwice_GivesEqualRowsInASoundDatabase()
    {
        var other = Path.Combine(folder.FullName, "other.db");
        new RecordDatabase(File).Build(Real);
        new RecordDatabase(other).Build(Real);

        Assert.Equal(["ok"], Rows(File, "PRAGMA integrity_check"));
        Assert.Empty(Rows(File, "PRAGMA foreign_key_check"));
        var tables = Rows(File, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        // 29 of the record, the closings and the readme, the index with the five that SQLite keeps it in, and the hash of it all.
        Assert.Equal(38, tables.Count);
        Assert.All(tables, table =>
        {
            Assert.NotEmpty(Rows(File, $"SELECT * FROM {table}"));
            Assert.Equal(Rows(File, $"SELECT * FROM {table}"), Rows(other, $"SELECT * FROM {table}"));
        });
    }

    private static string Cited(Fact fact) =>
        $"{fact.Kind} {fact.FactId}: {string.Join(' ', fact.Sources.Select(source => source.Id))}";

    private static List<string> Rows(string file, string question)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The questions are the test's own.
        command.CommandText = question;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('\t', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }
}
