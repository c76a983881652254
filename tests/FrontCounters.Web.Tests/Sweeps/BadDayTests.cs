using FrontCounters.Data.Loading;
using FrontCounters.Data.Queries;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>What the site makes of a database or a disk that is not as it should be.</summary>
public sealed class BadDayTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-bad-day-");

    private string Database => Path.Combine(folder.FullName, "record.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Open_WithoutADatabase_BuildsOneThatTheNextStartReads()
    {
        Assert.Equal(RecordOrigin.DatabaseBuilt, Open(Database).Origin);
        Assert.Equal(RecordOrigin.DatabaseRead, Open(Database).Origin);
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is no database")]
    public void Open_WithASpoiltDatabase_BuildsItAnew(string content)
    {
        File.WriteAllText(Database, content);

        Assert.Equal(RecordOrigin.DatabaseBuilt, Open(Database).Origin);
        Assert.Equal(RecordOrigin.DatabaseRead, Open(Database).Origin);
    }

    [Fact]
    public void Open_WithATruncatedDatabase_BuildsItAnew()
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes[..(BuiltDatabase.Bytes.Length / 2)]);

        Assert.Equal(RecordOrigin.DatabaseBuilt, Open(Database).Origin);
    }

    [Theory]
    [InlineData("DROP TABLE search")]
    [InlineData("ALTER TABLE releases DROP COLUMN loader; DROP TABLE search")]
    public void Open_WithADatabaseOfTheSameDataThatOlderCodeMade_BuildsItAnew(string difference)
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes);
        Change($"UPDATE releases SET loader = '{Guid.Empty}'; {difference}");

        var current = Open(Database);

        Assert.Equal(RecordOrigin.DatabaseBuilt, current.Origin);
        Assert.NotEmpty(Harrow(current).Listed);
        Assert.Equal(RecordOrigin.DatabaseRead, Open(Database).Origin);
    }

    [Fact]
    public void Search_AfterTheDatabaseIsDeleted_GoesOn()
    {
        var built = Open(Database);
        var read = Open(Database);
        File.Delete(Database);

        var expected = Harrow(built).Listed.Select(found => found.Id);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Harrow(read).Listed.Select(found => found.Id));
    }

    [Fact]
    public void Open_WhereNoFileCanBeWritten_ServesFromMemory()
    {
        // A file stands where the database's folder would have to be: the same for root as for anybody.
        var blocked = Path.Combine(folder.FullName, "blocked");
        File.WriteAllText(blocked, "");

        var current = Open(Path.Combine(blocked, "record.db"));

        Assert.Equal(RecordOrigin.Memory, current.Origin);
        Assert.NotEmpty(current.Record.Stations);
        Assert.NotEmpty(Harrow(current).Listed);
    }

    [Fact]
    public void Open_WithBrokenData_RefusesAndLeavesTheDatabaseAlone()
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes);
        var data = Directory.CreateDirectory(Path.Combine(folder.FullName, "data"));
        foreach (var file in Directory.GetFiles(Checkout.PathOf("data")))
        {
            File.Copy(file, Path.Combine(data.FullName, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(data.FullName, "periods.csv"), "nonsense\n");

        var refusal = Assert.Throws<RecordRefusedException>(() => Open(Database, data.FullName));

        Assert.Contains(refusal.Problems, problem => problem.File == "periods.csv");
        Assert.Equal(BuiltDatabase.Bytes, File.ReadAllBytes(Database));
        Assert.Empty(Directory.GetFiles(folder.FullName, "*.building"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is no database")]
    public void Open_WithSpoiltPostcodes_GoesOnWithoutAndSaysSo(string content)
    {
        var file = Path.Combine(folder.FullName, "postcodes.db");
        File.WriteAllText(file, content);
        var places = new RecordPlaces { Data = Checkout.PathOf("data"), Postcodes = file };

        var postcodes = new CurrentPostcodes(Options.Create(places), NullLogger<CurrentPostcodes>.Instance);
        postcodes.Open();

        Assert.Equal((PostcodesOrigin.Unreadable, 0), (postcodes.Origin, postcodes.Book.Count));
        Assert.Equal(content, File.ReadAllText(file));
    }

    private static SearchAnswer Harrow(CurrentRecord current) => current.Record.Find(new SearchQuestion
    {
        Words = SearchWords.In("harrow")!,
        Known = new DateOnly(2026, 11, 22),
    });

    private void Change(string statements)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the test's own.
        command.CommandText = statements;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static CurrentRecord Open(string database, string? data = null)
    {
        var places = new RecordPlaces { Data = data ?? Checkout.PathOf("data"), Database = database };
        var current = new CurrentRecord(Options.Create(places), TimeProvider.System, NullLogger<CurrentRecord>.Instance);
        current.Open();
        return current;
    }
}
