using System.Net;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Closures;

[Collection(SiteCollection.Name)]
public sealed class ClosuresTests(SiteFactory site)
{
    [Theory]
    [InlineData("?round=2013", 63)]
    [InlineData("?round=2017", 36)]
    [InlineData("?round=2025", 10)]
    [InlineData("?round=none&year=2024", 1)]
    [InlineData("?borough=harrow&year=2026", 2)]
    public async Task Get_Filtered_PageAndFilesHaveTheSameClosings(string query, int expected)
    {
        var page = await site.GetPageAsync($"/closures{query}");
        var list = await site.GetJsonAsync($"/closures.json{query}");
        var lines = await site.GetLinesAsync($"/closures.csv{query}");
        var places = await site.GetJsonAsync($"/closures.geojson{query}");

        Assert.Equal(expected, page.QuerySelectorAll("[data-testid=closed]").Length);
        Assert.Equal(
            page.QuerySelectorAll("[data-testid=closed]").Select(row => row.GetAttribute("data-slug")),
            list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("station").GetString()));
        Assert.Equal(expected + 1, lines.Count);
        Assert.Equal(expected, places.GetProperty("features").GetArrayLength());
    }

    [Fact]
    public async Task Get_All_EveryClosingDayOfTheListOfCountersIsAmongThem()
    {
        var closings = (await site.GetJsonAsync("/closures.json")).GetProperty("items").EnumerateArray()
            .Select(item => (item.GetProperty("station").GetString(), item.GetProperty("closingDay").GetString())).ToHashSet();
        var counters = (await site.GetJsonAsync("/stations.json")).GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("closingDay").ValueKind != JsonValueKind.Null)
            .Select(item => (item.GetProperty("slug").GetString(), item.GetProperty("closingDay").GetString())).ToList();

        Assert.NotEmpty(counters);
        Assert.All(counters, counter => Assert.Contains(counter, closings));
    }

    [Fact]
    public async Task Get_RoundOf2025_SaysThatNoSourceConfirmsIt()
    {
        var page = await site.GetPageAsync("/closures?round=2025");

        Assert.Equal("Ten front counters were due to close", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("No source we hold says that they did.", page.QuerySelector("[data-testid=unconfirmed]")!.TextContent);
        Assert.All(
            page.QuerySelectorAll("[data-testid=day]"),
            day => Assert.StartsWith("Due ", day.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_BeforeTheRoundWasDecided_HasNothingOfIt()
    {
        var list = await site.GetJsonAsync("/closures.json?known=2024-01-01");

        Assert.DoesNotContain(
            list.GetProperty("items").EnumerateArray(), item => item.GetProperty("round").GetString() == "2025");
    }

    [Theory]
    [InlineData("round=1999")]
    [InlineData("borough=atlantis")]
    [InlineData("year=2016")]
    [InlineData("year=soon")]
    public async Task Get_ValueThatMeansNothing_IsRefused(string query)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/closures?{query}"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/closures.csv?{query}"));
    }
}
