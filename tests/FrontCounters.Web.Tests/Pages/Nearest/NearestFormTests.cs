using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Nearest;

/// <summary>The form of <c>/nearest</c>: now or another time by two buttons, and what is refused stays in its field, marked.</summary>
[Collection(SiteCollection.Name)]
public sealed class NearestFormTests(SiteFactory site)
{
    private const string Night = "2026-11-23T03:00";

    [Theory]
    [InlineData($"when=now&at={Night}", false)]
    [InlineData("when=now&at=", false)]
    [InlineData("at=", false)]
    [InlineData($"when=at&at={Night}", true)]
    [InlineData($"at={Night}", true)]
    public async Task Get_NowOrAnotherTime_AnswersForTheButtonThatIsPressed(string query, bool isAtNight)
    {
        var page = await GetAsync($"/nearest?from=SW11&{query}", HttpStatusCode.OK);

        Assert.Equal(isAtNight, page.Title!.StartsWith("At 3am on Monday 23 November", StringComparison.Ordinal));
        var pressed = Assert.Single(page.QuerySelectorAll("form.ask input[type=radio][checked]"));
        Assert.Equal(isAtNight ? "at" : "now", pressed.GetAttribute("value"));
        Assert.Equal(isAtNight ? Night : null, page.QuerySelector("#at")!.GetAttribute("value"));
        Assert.DoesNotContain("when=", page.QuerySelector("[data-testid=share] a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nearest?from=qwzx", "from", "qwzx", "“qwzx”. Try SW11 1JX, Harrow or Brixton", HttpStatusCode.OK)]
    [InlineData("/nearest?from=%3F%3F", "from", "??", "We don’t recognise that. Try SW11 1JX, Harrow or Brixton", HttpStatusCode.BadRequest)]
    [InlineData("/nearest?from=EH1+1AA", "from", "EH1 1AA", "outside London", HttpStatusCode.OK)]
    [InlineData("/nearest?from=SW11&when=at&at=", "at", null, "Give a day and a time", HttpStatusCode.BadRequest)]
    [InlineData("/nearest?from=SW11&when=at&at=3am", "at", "3am", "like 2026-11-23T03:00", HttpStatusCode.BadRequest)]
    public async Task Get_WhatIsRefused_StaysInItsFieldWhichLeadsToWhy(
        string address, string field, string? typed, string why, HttpStatusCode status)
    {
        var page = await GetAsync(address, status);

        var refused = Assert.Single(page.QuerySelectorAll("[aria-invalid=true]"));
        Assert.Equal((field, typed), (refused.Id, refused.GetAttribute("value")));
        var message = page.GetElementById(refused.GetAttribute("aria-describedby")!.Split(' ')[0])!;
        Assert.Contains(why, message.TextContent, StringComparison.Ordinal);
        Assert.Equal($"#{field}", message.QuerySelector("a")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll("[aria-describedby]"), each => Assert.All(
            each.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id))));
        if (field == "at")
        {
            Assert.Equal("SW11", page.QuerySelector("#from")!.GetAttribute("value"));
        }
    }

    [Theory]
    [InlineData("when=then", "when-not-understood")]
    [InlineData("when=at", "at-missing")]
    public async Task GetJson_WithTheButtonsOfTheForm_KnowsNoSuchParameter(string query, string ofThePage)
    {
        using var client = site.CreateClient();

        using var page = await client.GetAsync($"/nearest?from=SW11&{query}");
        using var json = await client.GetAsync($"/nearest.json?from=SW11&{query}");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (page.StatusCode, json.StatusCode));
        Assert.Contains("\"parameter-not-known\"", await json.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(ofThePage, await json.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nearest?from=qwzx")]
    [InlineData("/nearest?from=SW11")]
    public async Task Get_AnyForm_HasEachHintUnderItsField(string address)
    {
        var page = await GetAsync(address, HttpStatusCode.OK);

        foreach (var hint in page.QuerySelectorAll("form.ask .hint"))
        {
            var field = page.QuerySelector($"[aria-describedby~='{hint.Id}']")!;
            Assert.Equal(field, hint.PreviousElementSibling);
        }
    }

    private async Task<IDocument> GetAsync(string address, HttpStatusCode expected)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(address);
        Assert.Equal(expected, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}
