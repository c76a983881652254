using System.Net;
using System.Text.Json;
using FrontCounters.Data.Files;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>What the site starts on where its data cannot be used: the last good release, or nothing.</summary>
public sealed class LastGoodReleaseTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-last-good-");
    private readonly LogLines log = new();

    private string Database => Path.Combine(folder.FullName, "record.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Open_WithBrokenDataAndAGoodDatabase_ServesThatAndSaysWhy()
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes);
        var current = Open(BrokenData());

        Assert.Equal(RecordOrigin.LastGoodDatabase, current.Origin);
        Assert.NotEmpty(current.Record.Stations);
        Assert.Equal("periods.csv", Assert.Single(current.Fault!.Problems).File);
        Assert.Contains(log.Written, line => line.Contains("Warning Serving the last good release", StringComparison.Ordinal)
            && line.Contains("periods.csv, line ", StringComparison.Ordinal));
        Assert.Equal(BuiltDatabase.Bytes, File.ReadAllBytes(Database));
        Assert.Empty(Directory.GetFiles(folder.FullName, "*.building"));
    }

    [Fact]
    public void Open_WithoutADataFolderAndAGoodDatabase_ServesThatAndSaysWhy()
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes);

        var current = Open(Path.Combine(folder.FullName, "gone"));

        Assert.Equal((RecordOrigin.LastGoodDatabase, "The data folder is gone."), (current.Origin, current.Fault?.Why));
        Assert.NotEmpty(current.Record.Stations);
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is no database")]
    [InlineData(null)]
    public void Open_WithBrokenDataAndNoGoodDatabase_Refuses(string? content)
    {
        if (content is not null)
        {
            File.WriteAllText(Database, content);
        }

        var refusal = Assert.Throws<RecordRefusedException>(() => Open(BrokenData()));

        Assert.Contains(refusal.Problems, problem => problem.File == "periods.csv");
        Assert.Throws<DirectoryNotFoundException>(() => Open(Path.Combine(folder.FullName, "gone")));
        Assert.Equal(content is not null, File.Exists(Database));
    }

    [Fact]
    public void Open_WithBrokenDataAndADatabaseThatOlderCodeMade_Refuses()
    {
        File.WriteAllBytes(Database, BuiltDatabase.Bytes);
        MadeByOtherCode();

        Assert.Throws<RecordRefusedException>(() => Open(BrokenData()));
    }

    [Fact]
    public async Task Get_OfASiteWithBrokenData_AnswersAndIsDegraded()
    {
        using var factory = new SiteFactory();
        using var site = factory.WithWebHostBuilder(host => host.UseSetting("Record:Data", BrokenData()));
        using var client = site.CreateClient();

        using var ready = await client.GetAsync("/health/ready");
        using var told = JsonDocument.Parse(await ready.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal("degraded", told.RootElement.GetProperty("status").GetString());
        Assert.Equal("last-good-database", told.RootElement.GetProperty("origin").GetString());
        Assert.Equal("The data was refused, with 1 problem(s).", told.RootElement.GetProperty("why").GetString());
        var problem = Assert.Single(told.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal("periods.csv", problem.GetProperty("file").GetString());
        Assert.Equal("row-is-whole", problem.GetProperty("rule").GetString());
        Assert.True(problem.GetProperty("line").GetInt32() > 1);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/boroughs/harrow")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/data/front-counters.zip")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/data/front-counters.sqlite")).StatusCode);
    }

    /// <summary>A copy of the data in which one row is not whole.</summary>
    private string BrokenData()
    {
        var data = Directory.CreateDirectory(Path.Combine(folder.FullName, "data"));
        foreach (var file in Directory.GetFiles(Checkout.PathOf("data")))
        {
            File.Copy(file, Path.Combine(data.FullName, Path.GetFileName(file)), overwrite: true);
        }

        var periods = Path.Combine(data.FullName, "periods.csv");
        var lines = File.ReadAllLines(periods);
        lines[^1] += ",one cell too many";
        File.WriteAllLines(periods, lines);
        return data.FullName;
    }

    private void MadeByOtherCode()
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE releases SET loader = '00000000-0000-0000-0000-000000000000'";
        command.ExecuteNonQuery();
    }

    private CurrentRecord Open(string data)
    {
        using var logs = log.ToFactory();
        var places = new RecordPlaces { Data = data, Database = Database };
        var current = new CurrentRecord(Options.Create(places), TimeProvider.System, logs.CreateLogger<CurrentRecord>());
        current.Open();
        return current;
    }
}
