using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
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
    [InlineDataOneDayIn(2, 0, "this is no database")]
    public void Open_WithASpoiltDatabase_BuildsItAnew(string content)
    {
        File.WriteAllText(Database, content);

        Assert.Equal(RecordOrigin.DatabaseBuilt, Open(Database).Origin);
        Assert.Equal(RecordOrigin.DatabaseRead, Open(Database).Origin);
    }

    [FactOneDayIn(2, 0)]
    public void Open_WithATruncatedDatabase_BuildsItAnew()
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes[..(BuiltDatabase.Bytes.Length / 2)]);

        Assert.Equal(RecordOrigin.DatabaseBuilt, Open(Database).Origin);
    }

    [Theory]
    [InlineData("DROP TABLE search")]
    [InlineDataOneDayIn(2, 0, "ALTER TABLE releases DROP COLUMN loader; DROP TABLE search")]
    public void Open_WithADatabaseOfTheSameDataThatOlderCodeMade_BuildsItAnew(string difference)
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes);
        Change($"UPDATE releases SET loader = '{Guid.Empty}'; {difference}");

        var current = Open(Database);

        Assert.Equal(RecordOrigin.DatabaseBuilt, current.Origin);
        Assert.NotEmpty(Harrow(current).Listed);
        Assert.Equal(RecordOrigin.DatabaseRead, Open(Database).Origin);
    }

    [Theory]
    [InlineData("DELETE FROM periods WHERE station_slug = 'harrow'")]
    [InlineDataOneDayIn(3, 0, "UPDATE periods SET service = 'closed' WHERE service = '24-hours'")]
    [InlineDataOneDayIn(3, 1, "INSERT INTO contacts (id, what) VALUES ('shop', 'A shop')")]
    [InlineDataOneDayIn(3, 2, "DELETE FROM search WHERE id = 'harrow'")]
    public void Open_WithADatabaseThatWasChangedByHand_SaysSoAndBuildsItAnew(string change)
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes);
        Change(change);
        var log = new LogLines();

        var current = Open(Database, log: log);

        Assert.Equal(RecordOrigin.DatabaseBuilt, current.Origin);
        Assert.Contains(log.Written, line => line.Contains("Warning") && line.Contains("not those that it was built with"));
        Assert.NotEmpty(current.Record.Station("harrow")!.Periods);
        Assert.Null(current.Record.Fact("contact:shop"));
        Assert.Contains(Harrow(current).Listed, found => found.Id == "harrow");
        Assert.Equal(RecordOrigin.DatabaseRead, Open(Database).Origin);
    }

    [FactOneDayIn(2, 1)]
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
    public void Open_WhileTheDatabaseIsLocked_ServesFromMemoryWithinSecondsAndLeavesIt()
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes);
        using var other = new SqliteConnection($"Data Source={Database};Pooling=False");
        other.Open();
        using var locking = other.CreateCommand();
        locking.CommandText = "BEGIN EXCLUSIVE";
        locking.ExecuteNonQuery();
        var log = new LogLines();

        var current = Open(Database, log: log);

        Assert.Equal(RecordOrigin.Memory, current.Origin);
        Assert.NotEmpty(Harrow(current).Listed);
        Assert.Contains(log.Written, line => line.Contains("is locked by another process", StringComparison.Ordinal));
        Assert.Equal(BuiltDatabase.Bytes, File.ReadAllBytes(Database));
    }

    [Fact]
    public void Open_DeletesWhatKilledBuildsLeft()
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes);
        var left = $"{Database}.1-0123.building";
        File.WriteAllText(left, "half a database");
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-2));

        Assert.Equal(RecordOrigin.DatabaseRead, Open(Database).Origin);

        Assert.False(File.Exists(left));
    }

    [Fact]
    public async Task Open_WithPostcodesThatCountThemselvesWrong_GoesOnWithoutAndSaysSo()
    {
        using var zip = CodePointFile.Small();
        var places = new RecordPlaces { Data = Checkout.PathOf("data"), Postcodes = zip.PathOf("postcodes.db") };
        var command = new PostcodesCommand(places, new PostcodeSettings(), TimeProvider.System, TextWriter.Null);
        Assert.Equal(0, await command.RunAsync(new PostcodesArguments(zip.FullPath)));
        Change("UPDATE releases SET held = 2147483647", places.PostcodesFile);

        var postcodes = new CurrentPostcodes(Options.Create(places), NullLogger<CurrentPostcodes>.Instance);
        postcodes.Open();

        Assert.Equal((PostcodesOrigin.Unreadable, 0), (postcodes.Origin, postcodes.Book.Count));
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

    private void Change(string statements, string? database = null)
    {
        using var connection = new SqliteConnection($"Data Source={database ?? Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the test's own.
        command.CommandText = statements;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static CurrentRecord Open(string database, string? data = null, LogLines? log = null)
    {
        using var logs = (log ?? new LogLines()).ToFactory();
        var places = new RecordPlaces { Data = data ?? Checkout.PathOf("data"), Database = database };
        var current = new CurrentRecord(Options.Create(places), TimeProvider.System, logs.CreateLogger<CurrentRecord>());
        current.Open();
        return current;
    }
}
