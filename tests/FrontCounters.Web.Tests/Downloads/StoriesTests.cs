using System.Text.Json;
using System.Text.RegularExpressions;
using FrontCounters.Web.Tests.Infrastructure;

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
        var rows = await DownloadedDatabase.AskAsync(site, Assert.Single(DownloadedDatabase.QuestionsOf("docs/stories.md")));
        var (open, night, unknown) = (Column(1), Column(2), Column(3));

        Assert.Contains($"gives {Listed(open)} open, of which {Listed(night)} by night", Stories, StringComparison.Ordinal);
        Assert.All(unknown, number => Assert.Equal(0, number));

        List<long> Column(int at) => rows.ConvertAll(row => (long)row.Values.ElementAt(at)!);
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

    [GeneratedRegex("\\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex("[0-9]+\\.[0-9]", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
