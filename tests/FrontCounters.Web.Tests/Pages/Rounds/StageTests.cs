using System.Net;
using AngleSharp.Dom;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Rounds;

[Collection(SiteCollection.Name)]
public sealed class StageTests(SiteFactory site)
{
    private const string Against = "/rounds/2025/decision-october?against=list-august";

    [Fact]
    public async Task Get_DecisionAgainstTheList_NamesTheNineReprieved()
    {
        var page = await site.GetPageAsync(Against);

        Assert.Equal(
            [
                "Bethnal Green", "Dagenham", "Edmonton", "Hammersmith", "Hayes", "Kentish Town", "Lavender Hill",
                "Plumstead", "Tottenham",
            ],
            Names(page, "reprieved"));
        Assert.Equal(["Pinner"], Names(page, "added"));
        Assert.Equal(["Wood Green (High Road)"], Names(page, "dropped"));
    }

    [Fact]
    public async Task Get_DecisionAgainstTheListAsJson_NamesTheSame()
    {
        var stage = await site.GetJsonAsync(Against.Replace("?", ".json?", StringComparison.Ordinal));

        var compared = stage.GetProperty("comparedWith");

        Assert.Equal("list-august", compared.GetProperty("stage").GetString());
        Assert.Equal(
            [
                "bethnal-green", "dagenham", "edmonton", "hammersmith", "hayes", "kentish-town", "lavender-hill",
                "plumstead", "tottenham",
            ],
            compared.Words("reprieved"));
        Assert.Equal(["pinner"], compared.Words("added"));
        Assert.Equal(["wood-green-high-road"], compared.Words("dropped"));
    }

    [Theory]
    [InlineData("/rounds/2025/list-august", true)]
    [InlineData("/rounds/2025/list-august?known=2025-08-20", false)]
    public async Task Get_List_IsSupersededOnceTheDecisionIsKnown(string address, bool expected)
    {
        var page = await site.GetPageAsync(address);

        Assert.Equal(expected, page.Has("superseded"));
        Assert.Equal(expected, page.QuerySelector("h1")!.TextContent.Contains("superseded", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_StageThatNamesNone_SaysSo()
    {
        var page = await site.GetPageAsync("/rounds/2025/leak-july");

        Assert.StartsWith("It gives numbers and no names", page.Text("names-none"), StringComparison.Ordinal);
        Assert.False(page.Has("decided"));
    }

    [Theory]
    [InlineData("/rounds/2025/decision-october?known=2025-08-20")]
    [InlineData("/rounds/2025?known=2025-01-01")]
    public async Task Get_WhatWasNotYetKnown_IsNotFound(string address)
    {
        var page = await site.GetPageAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync(address));
        Assert.StartsWith("Not yet known", page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(IParentNode page, string kind) =>
        page.QuerySelectorAll($"[data-testid='{kind}'] tbody th").Select(name => name.PlainText());
}
