using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Nearest;

/// <summary>Which counter can be walked into at an hour. Now is midday of Sunday 22 November 2026.</summary>
[Collection(SiteCollection.Name)]
public sealed class NearestAtTests(SiteFactory site)
{
    [Fact]
    public async Task Get_AtNight_IsTheOneOpenThenAndNamesTheNearerOneOfTheDay()
    {
        var page = await site.GetPageAsync("/nearest?from=SW11+1&at=2026-11-23T03:00");

        Assert.Equal(
            "At 3am on Monday 23 November the nearest open front counter to SW11 1 should be Charing Cross",
            page.TitleAlone());
        Assert.Equal("Day and night", page.Text("state"));
        var shut = page.Text("nearer-but-shut");
        Assert.StartsWith("Nearer, but shut: Lavender Hill, ", shut, StringComparison.Ordinal);
        Assert.Contains("; opens at 10am.", shut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("at=2026-11-23T15:00",
        "At 3pm on Monday 23 November the nearest open front counter to SW11 1 should be Lavender Hill",
        "Until 10pm")]
    [InlineData("", "The nearest open front counter to SW11 1 should be Lavender Hill", "Until 7pm")]
    [InlineData("at=", "The nearest open front counter to SW11 1 should be Lavender Hill", "Until 7pm")]
    [InlineData("at=2026-11-22T20:00&need=any",
        "At 8pm on Sunday 22 November the nearest front counter to SW11 1 should be Lavender Hill",
        "Closed; opens Monday at 10am")]
    [InlineData("at=2026-11-20T23:00&need=any",
        "At 11pm on Friday 20 November the nearest front counter to SW11 1 was due to be Lavender Hill",
        "Closed; was due to open Saturday at 9am")]
    [InlineData("at=2026-12-24T23:00&need=any",
        "At 11pm on Thursday 24 December the nearest front counter to SW11 1 should be Lavender Hill",
        "Closed; opens Sunday at 9am at the latest; hours on bank holidays are not stated")]
    [InlineData("at=2017-07-01T03:00",
        "At 3am on Saturday 1 July 2017 the nearest open front counter to SW11 1 was Lavender Hill",
        "Day and night")]
    public async Task Get_AtAnHour_SaysWhatTheNearestDoesThen(string query, string heading, string state)
    {
        var page = await site.GetPageAsync($"/nearest?from=SW11+1&{query}");

        Assert.Equal(heading, page.TitleAlone());
        Assert.Equal(state, page.Text("state"));
    }

    [Fact]
    public async Task Get_OnChristmasDay_LetsTheOthersFollowAsPerhapsOpen()
    {
        var page = await site.GetPageAsync("/nearest?from=SW11+1&at=2026-12-25T12:00");

        Assert.EndsWith("should be Charing Cross", page.TitleAlone(), StringComparison.Ordinal);
        Assert.Contains(
            "Nearer, and perhaps open: Lavender Hill, Brixton, Hammersmith and Walworth. "
            + "Hours on bank holidays are not stated.",
            page.Text("remarks"),
            StringComparison.Ordinal);
        Assert.Equal("Hours on bank holidays are not stated.", page.Text("doubts"));
        Assert.Equal(2, Items(page, "counters"));
        Assert.Equal(25, Items(page, "perhaps-open"));
    }

    [Theory]
    [InlineData("", "27 front counters that should be open now, nearest first")]
    [InlineData("&at=2026-11-23T15:00", "27 front counters that should be open at that time, nearest first")]
    public async Task Get_Open_SaysWhenThoseOfItsListAreOpen(string at, string heading)
    {
        var page = await site.GetPageAsync($"/nearest?from=SW11+1{at}");

        Assert.Equal(heading, page.QuerySelector("#counters")!.PlainText());
    }

    [Fact]
    public async Task Get_WithinADayOfTheRecord_HasNoHourUnlessOneIsAsked()
    {
        var page = await site.GetPageAsync("/nearest?from=SW11+1&on=2017-06-30");

        Assert.StartsWith("On 30 June 2017 ", page.TitleAlone(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[name=at]"));
        Assert.Equal("2017-06-30", page.QuerySelector("form [name=on]")?.GetAttribute("value"));
        Assert.Equal(["any", "24h"], page.QuerySelectorAll("#need option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public async Task Get_AtAnHour_KeepsTheHourInItsFormAndLinks()
    {
        var page = await site.GetPageAsync("/nearest?from=SW11+1&at=2026-11-23T03:00&need=any");

        Assert.Equal("2026-11-23T03:00", page.QuerySelector("#at")?.GetAttribute("value"));
        Assert.Equal("any", page.QuerySelector("#need option[selected]")?.GetAttribute("value"));
        Assert.Null(page.QuerySelector("form [name=on]"));
        Assert.All(page.QuerySelectorAll(".downloads a"), link => Assert.Contains(
            "need=any&at=2026-11-23T03%3A00", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(
            "/nearest?from=SW11%201&need=any", page.QuerySelector("[data-testid=clocks] a")?.GetAttribute("href"));
    }

    [Theory]
    // Skipped in March, so an hour later; twice in October, so the first.
    [InlineData("2027-03-28T01:30", "2027-03-28T02:30:00+01:00")]
    [InlineData("2026-10-25T01:30", "2026-10-25T01:30:00+01:00")]
    [InlineData("2026-10-25T02:30", "2026-10-25T02:30:00+00:00")]
    [InlineData("2017-07-01T03:00", "2017-07-01T03:00:00+01:00")]
    [InlineData("2030-12-31T23:59", "2030-12-31T23:59:00+00:00")]
    [InlineData("", "2026-11-22T12:00:00+00:00")]
    public async Task GetJson_AtAnHour_SaysWhichMomentThatIs(string at, string moment)
    {
        var answer = await site.GetJsonAsync($"/nearest.json?from=SW11+1&at={at}");

        Assert.Equal(moment, answer.GetProperty("at").GetString());
        Assert.Equal(moment[..10], answer.GetProperty("on").GetString());
        Assert.Equal("open", answer.GetProperty("need").GetString());
    }

    [Fact]
    public async Task GetJson_Any_GivesEachCounterItsStateAndWhatComesNext()
    {
        var night = await site.GetJsonAsync("/nearest.json?from=SW11+1&at=2026-11-23T03:00&need=any");
        var day = await site.GetJsonAsync("/nearest.json?from=SW11+1&at=2026-11-23T15:00&need=any");

        Assert.Equal(("lavender-hill", "closed", "2026-11-23T10:00:00+00:00", null), First(night));
        Assert.Equal(("lavender-hill", "open", null, "2026-11-23T22:00:00+00:00"), First(day));
    }

    [Fact]
    public async Task GetJson_OpenOnChristmasDay_HasThoseOfUnknownStateAfterTheOpenOnes()
    {
        var answer = await site.GetJsonAsync("/nearest.json?from=SW11+1&at=2026-12-25T12:00");

        var states = answer.GetProperty("counters").EnumerateArray()
            .Select(counter => counter.GetProperty("state").GetString());
        Assert.Equal([.. Enumerable.Repeat("open", 2), .. Enumerable.Repeat("unknown", 25)], states);
    }

    [Fact]
    public async Task GetJson_WholeDay_HasNoMomentAndNoStates()
    {
        var answer = await site.GetJsonAsync("/nearest.json?from=SW11+1&on=2017-06-30&need=open");

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("at").ValueKind);
        Assert.Equal("any", answer.GetProperty("need").GetString());
        Assert.Equal(("lavender-hill", null, null, null), First(answer));
    }

    [Theory]
    [InlineData("at=3am")]
    [InlineData("at=2026-11-23")]
    [InlineData("at=2026-11-23T25:00")]
    [InlineData("at=2026-11-23T03:00ZZ")]
    [InlineData("at=2012-12-31T23:59")]
    [InlineData("at=2031-01-01T00:00")]
    [InlineData("at=2026-11-23T03:00&on=2026-11-22")]
    [InlineData("at=%00%F0%9F%98%80")]
    public async Task Get_BadAt_SaysWhatToType(string query)
    {
        using var client = site.CreateClient();

        using var page = await client.GetAsync($"/nearest?from=SW11+1&{query}");
        using var json = await client.GetAsync($"/nearest.json?from=SW11+1&{query}");

        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, json.StatusCode);
        Assert.Contains("like 2026-11-23T03:00", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("\"at-not-understood\"", await json.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-07-01")]
    [InlineData("01/07/2026")]
    [InlineData("20260701")]
    [InlineData("1 July 2026")]
    [InlineData("Wed, 1 Jul 2026")]
    public async Task Get_ADayWithoutATime_SaysWhatIsMissingAndOffersBoth(string at)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/nearest?from=SW11+1JX&at={Uri.EscapeDataString(at)}");
        using var data = await client.GetAsync($"/nearest.json?from=SW11+1JX&at={Uri.EscapeDataString(at)}");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("at names a day without a time.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("from=SW11%201JX", page, StringComparison.Ordinal);
        using var problem = JsonDocument.Parse(await data.Content.ReadAsStringAsync());
        var links = problem.RootElement.GetProperty("suggestions").EnumerateArray().Select(link => link.GetProperty("url").GetString()!).ToList();
        Assert.Equal(2, links.Count);
        foreach (var link in links)
        {
            Assert.Contains(link.Replace(".json", "", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal), page, StringComparison.Ordinal);
            Assert.Equal("2026-07-01", (await site.GetJsonAsync(link)).GetProperty("on").GetString());
        }
    }

    [Theory]
    [InlineData("20260701T100000Z")]
    [InlineData("Wed, 01 Jul 2026 10:00:00 GMT")]
    [InlineData("1782900000")]
    [InlineData("01/07/2026 11:00")]
    [InlineData("2026-07-01T11:00 BST")]
    public async Task GetJson_ATimeInAnotherForm_IsThatMoment(string at) => Assert.Equal(
        "2026-07-01T11:00:00+01:00",
        (await site.GetJsonAsync($"/nearest.json?from=SW11+1&at={Uri.EscapeDataString(at)}")).GetProperty("at").GetString());

    private static (string? Slug, string? State, string? OpensAt, string? ClosesAt) First(JsonElement answer)
    {
        var counter = answer.GetProperty("counters")[0];
        return (Value("slug"), Value("state"), Value("opensAt"), Value("closesAt"));

        string? Value(string name) => counter.GetProperty(name).GetString();
    }

    private static int Items(IDocument page, string testId) =>
        page.QuerySelectorAll($"[data-testid={testId}] tbody tr").Length;
}
