using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Disagreements;

[Collection(SiteCollection.Name)]
public sealed class DisagreementTests(SiteFactory site)
{
    [Fact]
    public async Task Get_ClosuresOf2017_ShowsAnswersSideBySideAndWhyOneLeads()
    {
        var page = await site.GetPageAsync("/disagreements/closures-final-2017");

        Assert.Equal("We use “37”: a court’s finding outranks the press.", page.Text("answer"));
        Assert.Equal(["37", "38", "35, with 38 left open"], page.All("claim").Select(claim => claim.QuerySelector("h3")!.TextContent));
        Assert.Single(page.All("leads"));
        Assert.All(page.All("claim"), claim => Assert.True(claim.Has("claim-source")));
        Assert.Contains(
            page.QuerySelectorAll("[data-testid='claim-fact'] a"),
            link => link.GetAttribute("href") == "/rounds/2017/figures#2017-final-closing-37");
    }

    [Fact]
    public async Task Get_EveryDisagreement_IsTheSameOnItsPageAndInItsDownloads()
    {
        foreach (var item in (await site.GetJsonAsync("/disagreements.json")).Items())
        {
            var address = item.GetProperty("url").GetString()!;
            var page = await site.GetPageAsync(address);
            var claims = (await site.GetJsonAsync($"{address}.json")).GetProperty("disagreement").GetProperty("claims");
            var lines = await site.GetLinesAsync($"{address}.csv");

            Assert.True(item.Number("answers") > 1);
            Assert.Equal(item.Number("answers"), page.All("claim").Count);
            Assert.Equal(
                claims.EnumerateArray().Select(claim => claim.GetProperty("id").GetString()),
                page.All("claim").Select(claim => claim.Id));
            Assert.Equal(page.All("claim").Select(claim => claim.Id), lines.Skip(1).Select(line => line.Split(',')[0]));
            Assert.Equal(
                claims.EnumerateArray().Sum(claim => claim.GetProperty("facts").GetArrayLength()),
                page.All("claim-fact").Count);
        }
    }

    /// <summary>On the page that shows it, a fact in dispute is marked with a link to the dispute.</summary>
    [Theory]
    [InlineData("figure")]
    [InlineData("period")]
    [InlineData("decision")]
    [InlineData("event")]
    [InlineData("address")]
    [InlineData("stage")]
    public async Task Get_PageOfAFactInDispute_MarksIt(string kind)
    {
        var facts = (await site.GetJsonAsync("/disagreements.json")).Items()
            .SelectMany(item => item.GetProperty("claims").EnumerateArray())
            .SelectMany(claim => claim.GetProperty("facts").EnumerateArray(), (claim, fact) => (
                Dispute: claim.GetProperty("disagreement").GetString(), Kind: fact.GetProperty("kind").GetString(),
                Url: fact.GetProperty("url").GetString()!))
            .Where(fact => fact.Kind == kind)
            .ToList();

        Assert.NotEmpty(facts);
        foreach (var ofPage in facts.GroupBy(fact => fact.Url.Split('#')[0]))
        {
            var marks = (await site.GetPageAsync(ofPage.Key)).All("disputed")
                .Select(mark => mark.GetAttribute("href")).ToList();
            Assert.All(ofPage, fact => Assert.Contains($"/disagreements/{fact.Dispute}", marks));
        }
    }

    [Fact]
    public async Task Get_FigureRow_IsMarkedWithShapeAndWord()
    {
        var page = await site.GetPageAsync("/rounds/2017/figures");

        var mark = Assert.Single(page.GetElementById("2017-draft-closing-41")!.All("disputed"));

        Assert.StartsWith("Sources disagree", mark.PlainText(), StringComparison.Ordinal);
        Assert.Equal("#mark-disputed", mark.QuerySelector("use")!.GetAttribute("href"));
        Assert.Empty(page.GetElementById("2017-draft-saving")!.All("disputed"));
    }

    /// <summary>On 1 September 2017 one of the answers had been published; the article of June 2017 gave hours.</summary>
    [Fact]
    public async Task Get_BeforeTheSecondAnswer_NoDisagreementIsKnown()
    {
        const string Query = "?known=2017-09-01";

        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync($"/disagreements/redbridge-petition-2017{Query}"));
        var ids = (await site.GetJsonAsync($"/disagreements.json{Query}")).Items()
            .Select(item => item.GetProperty("id").GetString()).ToList();
        Assert.Contains("counters-to-stay-2017-plans", ids);
        Assert.DoesNotContain("redbridge-petition-2017", ids);
    }

    [Fact]
    public async Task Get_OnlySomeAnswersKnown_KeepsTheReasonsBack()
    {
        var item = (await site.GetJsonAsync("/disagreements/closures-final-2017.json?known=2019-12-31"))
            .GetProperty("disagreement");
        var page = await site.GetPageAsync("/disagreements/closures-final-2017?known=2019-12-31");

        Assert.Equal(2, item.Number("answers"));
        Assert.False(page.Has("why"));
        Assert.Equal(2, page.All("claim").Count);
    }

    [Theory]
    [InlineData("/disagreements?rule=loudest", HttpStatusCode.BadRequest)]
    [InlineData("/disagreements.json?station=nowhere", HttpStatusCode.BadRequest)]
    [InlineData("/disagreements.csv?round=2018", HttpStatusCode.BadRequest)]
    [InlineData("/disagreements/none-such", HttpStatusCode.NotFound)]
    [InlineData("/disagreements/none-such.json", HttpStatusCode.NotFound)]
    public async Task Get_WhatIsNotThere_IsRefused(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, await site.GetStatusAsync(address));
}
