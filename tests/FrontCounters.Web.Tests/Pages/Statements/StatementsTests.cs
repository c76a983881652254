using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Statements;

[Collection(SiteCollection.Name)]
public sealed class StatementsTests(SiteFactory site)
{
    [Theory]
    [InlineData("", 109)]
    [InlineData("?round=2017", 49)]
    [InlineData("?party=Conservative&round=2025", 12)]
    [InlineData("?party=liberal-democrat", 9)]
    [InlineData("?borough=redbridge", 6)]
    [InlineData("?speaker=munira-wilson", 1)]
    [InlineData("?known=2018-12-31&round=2025", 0)]
    public async Task Get_Filtered_PageAndFilesHaveTheSamePositions(string query, int expected)
    {
        var page = await site.GetPageAsync($"/statements{query}");
        var list = await site.GetJsonAsync($"/statements.json{query}");
        var lines = await site.GetLinesAsync($"/statements.csv{query}");

        var ids = list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ToList();
        Assert.Equal(expected, ids.Count);
        Assert.Equal(expected + 1, lines.Count);
        Assert.Equal(
            ids.Order(StringComparer.Ordinal),
            page.QuerySelectorAll("[data-testid=statement]").Select(row => row.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_EveryPosition_IsDatedOrSaysThatItIsNot()
    {
        var page = await site.GetPageAsync("/statements?speaker=caroline-pidgeon");

        Assert.Contains("Not dated: ", page.QuerySelector("[data-testid=statement]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("round=1999")]
    [InlineData("borough=atlantis")]
    [InlineData("party=whig")]
    [InlineData("speaker=nobody")]
    public async Task Get_ValueThatMeansNothing_IsRefused(string query)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/statements?{query}"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/statements.csv?{query}"));
    }
}
