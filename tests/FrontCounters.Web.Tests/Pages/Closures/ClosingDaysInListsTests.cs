using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Closures;

/// <summary>No closing day that the record holds is blank in any list.</summary>
[Collection(SiteCollection.Name)]
public sealed class ClosingDaysInListsTests(SiteFactory site)
{
    private static readonly string[] Columns = ["closingDay", "closingDayPrecision"];

    [Theory]
    [InlineData("")]
    [InlineData("?on=2014-06-01")]
    [InlineData("?on=2018-01-01")]
    [InlineData("?on=2021-01-01")]
    public async Task Get_Counters_EachThatIsClosedHasTheDayOfTheListOfClosings(string query)
    {
        var on = query.Length == 0 ? "9999" : query["?on=".Length..];
        var closings = (await site.GetJsonAsync("/closures.json")).Items()
            .Where(item => string.CompareOrdinal(item.GetProperty("closingDay").GetString(), on) <= 0)
            .GroupBy(item => item.GetProperty("station").GetString()!)
            .ToDictionary(station => station.Key, station => station.Last());
        var closed = (await site.GetJsonAsync($"/stations.json{query}")).Items()
            .Where(item => item.GetProperty("service").GetString() == "none").ToList();

        Assert.NotEmpty(closed);
        Assert.All(closed, item =>
        {
            var slug = item.GetProperty("slug").GetString()!;
            foreach (var name in Columns)
            {
                Assert.Equal($"{slug} {closings.GetValueOrDefault(slug).Text(name)}", $"{slug} {item.Text(name)}");
            }
        });
    }

    [Theory]
    [InlineData("2013", 63)]
    [InlineData("2017", 36)]
    [InlineData("2025", 10)]
    public async Task Get_CountersOfARound_EachThatWasToCloseHasADay(string round, int expected)
    {
        var closed = (await site.GetJsonAsync($"/rounds/{round}/counters.json")).Items()
            .Where(item => item.GetProperty("closure").GetString() != "none").ToList();

        Assert.Equal(expected, closed.Count);
        Assert.All(closed, item => Assert.NotNull(item.Text("closingDay")));
    }

    [Fact]
    public async Task Get_BoroughsCounters_HaveTheDaysOfTheListOfCounters()
    {
        var all = (await site.GetJsonAsync("/stations.json")).Items();
        foreach (var borough in all.Select(item => item.GetProperty("borough").GetString()!).Distinct())
        {
            var counters = (await site.GetJsonAsync($"/boroughs/{borough}.json")).GetProperty("counters").EnumerateArray();
            Assert.Equal(
                all.Where(item => item.GetProperty("borough").GetString() == borough)
                    .Select(item => (item.Text("slug"), item.Text("closingDay"))).OrderBy(told => told.Item1, StringComparer.Ordinal),
                counters.Select(item => (item.Text("slug"), item.Text("closingDay"))).OrderBy(told => told.Item1, StringComparer.Ordinal));
        }
    }
}

file static class Cells
{
    /// <summary>A text of the item; none where there is no item, or it is null.</summary>
    public static string? Text(this JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object ? item.GetProperty(name).GetString() : null;
}
