using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Figures;

[Collection(SiteCollection.Name)]
public sealed class FiguresTests(SiteFactory site)
{
    [Theory]
    [InlineData("?round=2025")]
    [InlineData("?borough=redbridge")]
    [InlineData("?rivals=yes&round=2017")]
    [InlineData("?question=fall-in-share-of-crime-2006-2016")]
    public async Task Get_Filtered_PageAndFilesHaveTheSameFigures(string query)
    {
        var page = await site.GetPageAsync($"/figures{query}");
        var list = await site.GetJsonAsync($"/figures.json{query}");
        var lines = await site.GetLinesAsync($"/figures.csv{query}");

        var ids = list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count + 1, lines.Count);
        var shown = page.QuerySelectorAll("[data-testid=figure]").Select(row => row.Id).ToList();
        Assert.Equal(ids.Take(shown.Count), shown);
        Assert.True(shown.Count == ids.Count || page.QuerySelector("[data-testid=parts]") is not null);
    }

    [Fact]
    public async Task Get_EveryPart_HasEveryFigureOnce()
    {
        var ids = (await site.GetJsonAsync("/figures.json")).GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("id").GetString()).ToList();
        var shown = new List<string?>();
        foreach (var part in (await site.GetPageAsync("/figures")).QuerySelectorAll("[data-testid=parts] a"))
        {
            shown.AddRange((await site.GetPageAsync(part.GetAttribute("href")!))
                .QuerySelectorAll("[data-testid=figure]").Select(row => row.Id));
        }

        Assert.Equal(ids, shown);
    }

    [Fact]
    public async Task Get_ShareOfCrime_BothRoundsTellItOnOnePart()
    {
        string[] shares = ["2017-crime-share-2006", "2017-crime-share-2016", "crimes-share-at-counters-2012-told-2025", "crimes-share-at-counters-2025"];
        var parts = (await site.GetPageAsync("/figures")).QuerySelectorAll("[data-testid=parts] a")
            .Select(part => part.GetAttribute("href")!).ToList();
        var pages = await Task.WhenAll(parts.Select(part => site.GetPageAsync(part)));

        var found = Assert.Single(pages, page => page.GetElementById(shares[0]) is not null);
        Assert.Equal(
            ["22 per cent", "8 per cent", "12 per cent", "5 per cent"],
            shares.Select(id => found.GetElementById(id)?.QuerySelector("th")!.TextContent.Replace(" (we use this)", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Get_Any_EachQuestionIsASentenceAndNotItsId()
    {
        foreach (var part in (await site.GetPageAsync("/figures")).QuerySelectorAll("[data-testid=parts] a"))
        {
            var headings = (await site.GetPageAsync(part.GetAttribute("href")!)).QuerySelectorAll("[data-testid=question] h2");
            Assert.All(headings, heading =>
            {
                var id = heading.QuerySelector("a")!.GetAttribute("href")!.Split("question=")[1].Replace('-', ' ');
                Assert.NotEqual(id, heading.TextContent.Trim(), StringComparer.OrdinalIgnoreCase);
                Assert.Contains(' ', heading.TextContent.Trim());
            });
        }
    }

    [Fact]
    public async Task Search_FindsFiguresByWhatTheyCountAndLeadsToTheirQuestion()
    {
        var page = await site.GetPageAsync("/search?q=share+of+crime+reported+at+a+front+counter&kind=figure");
        var items = (await site.GetJsonAsync("/search.json?q=share+of+crime+reported+at+a+front+counter&kind=figure")).Items();
        var told = items.First(item => item.GetProperty("id").GetString() == "2017-crime-share-2006");

        Assert.Equal("/figures?question=share-of-crime-at-counters-2006#2017-crime-share-2006", told.GetProperty("url").GetString());
        Assert.Equal("/facts/figure/2017-crime-share-2006", told.GetProperty("evidence").GetString());
        var link = page.QuerySelector("[data-testid=result] a[href='/figures?question=share-of-crime-at-counters-2006#2017-crime-share-2006']")!;
        Assert.Contains("figure: 22 per cent", link.ParentElement!.TextContent.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotNull((await site.GetPageAsync(told.GetProperty("url").GetString()!)).GetElementById("2017-crime-share-2006"));
    }

    [Theory]
    [InlineData("question=nothing")]
    [InlineData("part=99")]
    [InlineData("rivals=no")]
    public async Task Get_ValueThatMeansNothing_IsRefused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/figures?{query}"));
}
