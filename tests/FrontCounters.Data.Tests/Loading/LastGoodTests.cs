using FrontCounters.Data.Loading;
using FrontCounters.Data.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>A database is read without its data only where it is sound and of this very code.</summary>
public sealed class LastGoodTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");
    private readonly SmallRecord small = new SmallRecord().AddStation("anywhere");

    private string File => Path.Combine(folder.FullName, "record.db");

    public void Dispose()
    {
        small.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void ReadLastGood_SoundDatabase_IsReadWithoutItsData()
    {
        var built = Build();

        var read = new RecordDatabase(File).ReadLastGood();

        Assert.Equal(built.Release.Id, read?.Release.Id);
        Assert.Equal(["anywhere"], read!.Stations.Select(station => station.Slug));
    }

    [Fact]
    public void ReadLastGood_OfAnotherBuildOfTheCode_IsNothing()
    {
        Build();
        Change($"UPDATE releases SET loader = '{Guid.Empty}'");

        Assert.Null(new RecordDatabase(File).ReadLastGood());
    }

    [Fact]
    public void ReadLastGood_WithADamagedPage_IsNothingOrThrows()
    {
        Build();
        var bytes = System.IO.File.ReadAllBytes(File);
        // The pages of the index, which nothing reads until somebody searches.
        Array.Clear(bytes, bytes.Length / 2, bytes.Length / 4);
        System.IO.File.WriteAllBytes(File, bytes);

        var problem = Xunit.Record.Exception(() => Assert.Null(new RecordDatabase(File).ReadLastGood()));

        Assert.True(problem is null or SqliteException, $"{problem}");
    }

    [Fact]
    public void IsLocked_WhileAnotherKeepsIt_IsTrueWithinSeconds()
    {
        Build();
        var database = new RecordDatabase(File);
        Assert.False(database.IsLocked());
        using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();

        Assert.True(database.IsLocked());
        Assert.Throws<SqliteException>(database.ReadLastGood);
    }

    private CounterRecord Build() => new RecordDatabase(File).Build(small.Data);

    private void Change(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statement is the test's own.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
