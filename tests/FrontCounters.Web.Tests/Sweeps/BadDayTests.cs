using FrontCounters.Data.Loading;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Tests.Infrastructure;
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
        Open(Database);
        using (var file = File.OpenWrite(Database))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.Equal(RecordOrigin.DatabaseBuilt, Open(Database).Origin);
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
    }

    [Fact]
    public void Open_WithBrokenData_RefusesAndLeavesTheDatabaseAlone()
    {
        Open(Database);
        var before = File.ReadAllBytes(Database);
        var data = Directory.CreateDirectory(Path.Combine(folder.FullName, "data"));
        foreach (var file in Directory.GetFiles(Checkout.PathOf("data")))
        {
            File.Copy(file, Path.Combine(data.FullName, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(data.FullName, "periods.csv"), "nonsense\n");

        var refusal = Assert.Throws<RecordRefusedException>(() => Open(Database, data.FullName));

        Assert.Contains(refusal.Problems, problem => problem.File == "periods.csv");
        Assert.Equal(before, File.ReadAllBytes(Database));
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

    private static CurrentRecord Open(string database, string? data = null)
    {
        var places = new RecordPlaces { Data = data ?? Checkout.PathOf("data"), Database = database };
        var current = new CurrentRecord(Options.Create(places), NullLogger<CurrentRecord>.Instance);
        current.Open();
        return current;
    }
}
