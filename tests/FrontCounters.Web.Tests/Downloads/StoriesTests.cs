using System.Text.Json;
using System.Text.RegularExpressions;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>The figures of docs/stories.md, each from the download that the story names.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class StoriesTests(SiteFactory site)
{
    private const double MetresAMile = 1609.344;

    private static readonly string Stories = Spaces().Replace(File.ReadAllText(Checkout.PathOf("docs/stories.md")), " ");

    [Fact]
    public async Task WalthamForest_ItsCountersAreThoseOfTheFile()
    {
        var sql = Fenced().Match(await File.ReadAllTextAsync(Checkout.PathOf("docs/stories.md"))).Groups["sql"].Value;
        var file = Path.GetTempFileName();
        try
        {
            using (var client = site.CreateClient())
            {
                await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync("/data/front-counters.sqlite"));
            }

            await using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            await database.OpenAsync();
            await using var command = database.CreateCommand();
#pragma warning disable CA2100 // The question is that of docs/stories.md.
            command.CommandText = sql;
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync();
            var (open, night, unknown) = (new List<long>(), new List<long>(), new List<long>());
            while (await rows.ReadAsync())
            {
                open.Add(rows.GetInt64(1));
                night.Add(rows.GetInt64(2));
                unknown.Add(rows.GetInt64(3));
            }

            Assert.Contains($"gives {Listed(open)} open, of which {Listed(night)} by night", Stories, StringComparison.Ordinal);
            Assert.All(unknown, number => Assert.Equal(0, number));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("harrow", "2.2 miles from Harrow’s (Wembley)", "10.4, 10.0 and 9.8 miles", 0)]
    [InlineData("chingford", "2.6 from Chingford’s (Edmonton)", "10.4, 10.0 and 9.8 miles", 1)]
    [InlineData("twickenham", "2.1 from Twickenham’s (Hounslow)", "10.4, 10.0 and 9.8 miles", 2)]
    public async Task HowFar_IsWhatTheDownloadOfThePlaceHas(string place, string any, string night, int at)
    {
        var changes = (await site.GetJsonAsync($"/nearest.json?from={place}")).GetProperty("changes").EnumerateArray().ToList();
        var (nearest, byNight) = (changes[^1].GetProperty("nearestOfAnyKind"), changes[^1].GetProperty("nearest24Hours"));

        Assert.Contains(any, Stories, StringComparison.Ordinal);
        Assert.Contains(night, Stories, StringComparison.Ordinal);
        Assert.StartsWith(Miles(nearest), any, StringComparison.Ordinal);
        Assert.Contains($"({nearest.GetProperty("name").GetString()})", any, StringComparison.Ordinal);
        Assert.Equal(Miles(byNight), Number().Matches(night)[at].Value);
        Assert.Equal("Charing Cross", byNight.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Promises_AreThoseOfTheLedger()
    {
        var ledger = await site.GetJsonAsync("/pledges.json");

        Assert.Equal(7, ledger.GetProperty("pledges").GetArrayLength());
        Assert.Equal((2, 30), (ledger.GetProperty("kept").GetInt32(), ledger.GetProperty("notKept").GetInt32()));
        Assert.Equal("2026-02-28", ledger.GetProperty("firstFailed").GetString());
        Assert.Contains("kept in two boroughs and not in 30", Stories, StringComparison.Ordinal);
        Assert.Equal(
            ["harrow", "kensington-and-chelsea", "merton", "richmond-upon-thames", "waltham-forest"],
            ledger.GetProperty("firstFailedIn").EnumerateArray().Select(slug => slug.GetString()));
    }

    private static string Listed(List<long> numbers) => $"{string.Join(", ", numbers[..^1])} and {numbers[^1]}";

    private static string Miles(JsonElement counter) => FormattableString.Invariant($"{counter.GetProperty("distanceMetres").GetInt32() / MetresAMile:0.0}");

    [GeneratedRegex("```sql\\n(?<sql>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fenced();

    [GeneratedRegex("\\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex("[0-9]+\\.[0-9]", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
