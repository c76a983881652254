using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Nearest;

/// <summary>What the page and the JSON say of places and times as people and programs write them.</summary>
[Collection(SiteCollection.Name)]
public sealed class NearestAsTypedTests(SiteFactory site)
{
    [Theory]
    [InlineData("London")]
    [InlineData("24 hour police station near me")]
    public async Task Get_WordsThatNameNoPlace_AsksWhichPartOfLondonWithEveryBorough(string typed)
    {
        var asked = Uri.EscapeDataString(typed);

        var page = await site.GetPageAsync($"/nearest?from={asked}");
        using var client = site.CreateClient();
        using var refused = await client.GetAsync($"/nearest.json?from={asked}");

        Assert.Equal("Which part of London?", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(33, page.QuerySelectorAll("[data-testid=suggestions] a").Length);
        Assert.Contains("999", page.Text("emergency"), StringComparison.Ordinal);
        // Whoever needs it is not to look for it below a long list.
        Assert.True(page.All("emergency")[0].CompareDocumentPosition(page.All("suggestions")[0]).HasFlag(DocumentPositions.Following));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("\"code\":\"anywhere-in-london\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EC4P 4AA")]
    [InlineData("W1A")]
    [InlineData("NW26")]
    [InlineData("SE1P 4")]
    [InlineData("UB18 7AA")]
    [InlineData("N17 1AA")]
    public async Task Get_PostBoxes_SaysSoAndGivesNoPrecision(string typed)
    {
        var asked = Uri.EscapeDataString(typed);

        var page = await site.GetPageAsync($"/nearest?from={asked}");
        var from = (await site.GetJsonAsync($"/nearest.json?from={asked}")).GetProperty("from");

        Assert.Contains("is a code of post boxes and large users of the post.", page.Text("remarks"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, from.GetProperty("precisionMetres").ValueKind);
        Assert.Equal(JsonValueKind.Null, from.GetProperty("borough").ValueKind);
    }

    [Theory]
    [InlineData("51.46,-0.16", 655, true)]
    [InlineData("51.461,-0.162", 66, false)]
    [InlineData("geo:51.46,-0.16", 655, true)]
    [InlineData("TQ 27 76", 707, true)]
    [InlineData("51.4647° N, 0.1622° W", 7, false)]
    public async Task Get_Coordinates_AreARangeWhereTheyAreCoarse(string typed, int precision, bool isRange)
    {
        var asked = Uri.EscapeDataString(typed);

        var page = await site.GetPageAsync($"/nearest?from={asked}");
        var from = (await site.GetJsonAsync($"/nearest.json?from={asked}")).GetProperty("from");

        Assert.Equal(precision, from.Number("precisionMetres"));
        Assert.Equal(isRange, page.Text("remarks").Contains($"to within some {precision} metres", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2027-03-28T01:30", "There is no 1.30am that night", "This is the answer for 2.30am.", null)]
    [InlineData("2026-10-25T01:30", "1.30am comes twice that night", "the first time, in British Summer Time.", "2026-10-25T01:30:00+00:00")]
    [InlineData("2026-10-25T01:00", "1am comes twice that night", "the first time, in British Summer Time.", "2026-10-25T01:00:00+00:00")]
    [InlineData("2026-10-25T01:30Z", "1.30am comes twice that night", "the second time, in Greenwich Mean Time.", "2026-10-25T01:30:00+01:00")]
    [InlineData("2026-10-25T01:59:59+00:00", "1.59am comes twice that night", "the second time, in Greenwich Mean Time.", "2026-10-25T01:59:00+01:00")]
    public async Task Get_NightOfAClockChange_SaysSoAndLeadsToTheOtherTime(string at, string says, string answer, string? other)
    {
        var page = await site.GetPageAsync($"/nearest?from=SW11+1&at={Uri.EscapeDataString(at)}");

        var said = page.Text("clock-change");
        Assert.StartsWith(says, said, StringComparison.Ordinal);
        Assert.Contains(answer, said, StringComparison.Ordinal);
        Assert.True(page.All("clock-change")[0].CompareDocumentPosition(page.All("counters")[0]).HasFlag(DocumentPositions.Following));
        var link = page.QuerySelector("[data-testid=clock-change] a")?.GetAttribute("href");
        Assert.Equal(other is null, link is null);
        if (link is not null)
        {
            var answered = await site.GetJsonAsync(link.Replace("/nearest?", "/nearest.json?", StringComparison.Ordinal));
            Assert.Equal(other, answered.GetProperty("at").GetString());
        }
    }

    [Theory]
    [InlineData("2026-11-23T03:00")]
    [InlineData("2026-07-01T23:30Z")]
    public async Task Get_AnyOtherNight_SaysNothingOfTheClocks(string at) =>
        Assert.False((await site.GetPageAsync($"/nearest?from=SW11+1&at={at}")).Has("clock-change"));

    [Theory]
    [InlineData("2026-11-23T03:00")]
    [InlineData("2026-07-01T23:30")]
    [InlineData("2026-10-25T01:30Z")]
    [InlineData("2026-10-25T01:30")]
    [InlineData("2017-06-30T12:00")]
    public async Task GetJson_ItsOwnMoment_IsUnderstoodWithThePlusEncodedAndNot(string at)
    {
        var moment = (await site.GetJsonAsync($"/nearest.json?from=SW11+1&at={at}")).GetProperty("at").GetString()!;

        foreach (var written in new[] { moment, Uri.EscapeDataString(moment) })
        {
            var again = await site.GetJsonAsync($"/nearest.json?from=SW11+1&at={written}");
            Assert.Equal(moment, again.GetProperty("at").GetString());
        }
    }

    [Theory]
    [InlineData("IG10")]
    [InlineData("WD17")]
    [InlineData("WD18")]
    [InlineData("WD17 1AA")]
    [InlineData("IG10 1")]
    public async Task Get_DistrictNextDoorWithoutExactPostcodes_DoesNotSendInACircle(string typed)
    {
        var page = await site.GetPageAsync($"/nearest?from={Uri.EscapeDataString(typed)}");

        Assert.DoesNotContain("part before the space", page.Text("unknown"), StringComparison.Ordinal);
        Assert.Contains("Within 10 km of London you can ask with", page.Text("unknown"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hayes")]
    [InlineData("Belmont")]
    [InlineData("Church End")]
    [InlineData("Victoria")]
    [InlineData("Abbey ward")]
    public async Task Get_OneNameForSeveralPlaces_AsksWhichAsLinksAndInJson(string typed)
    {
        var asked = Uri.EscapeDataString(typed);

        var page = await site.GetPageAsync($"/nearest?from={asked}");
        using var client = site.CreateClient();
        using var json = await client.GetAsync($"/nearest.json?from={asked}");
        using var problem = JsonDocument.Parse(await json.Content.ReadAsStringAsync());

        Assert.StartsWith("Which ", page.Text("heading"), StringComparison.Ordinal);
        var links = page.QuerySelectorAll("[data-testid=suggestions] a");
        Assert.True(links.Length > 1);
        Assert.Equal("several-places", problem.RootElement.GetProperty("code").GetString());
        var suggestions = problem.RootElement.GetProperty("suggestions").EnumerateArray().ToList();
        Assert.Equal(links.Select(link => link.TextContent), suggestions.Select(suggestion => suggestion.GetProperty("label").GetString()));
        foreach (var suggestion in suggestions)
        {
            var answer = await site.GetJsonAsync(suggestion.GetProperty("url").GetString()!);
            Assert.NotEmpty(answer.GetProperty("counters").EnumerateArray());
        }
    }

    [Theory]
    [InlineData("Waford", "place%3Awatford-town")]
    [InlineData("Catfrod", "station%3Acatford")]
    [InlineData("N17 2AA", "N17")]
    [InlineData("Hackny Wick", "place%3Ahackney-wick-neighbourhood")]
    [InlineData("SW1 1AA", "SW1")]
    public async Task GetJson_NearlyAPlace_SuggestsWhatWasMeant(string typed, string code)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"/nearest.json?from={Uri.EscapeDataString(typed)}&need=any");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        var urls = problem.RootElement.GetProperty("suggestions").EnumerateArray().Select(suggestion => suggestion.GetProperty("url").GetString());
        Assert.Contains($"/nearest.json?from={code}&need=any", urls);
    }

    [Theory]
    [InlineData("Richmond", "Read as the borough of Richmond upon Thames.", "place:richmond-neighbourhood")]
    [InlineData("Lewisham", "Read as the front counter at Lewisham.", "borough:lewisham")]
    [InlineData("Chelsea", "Read as Chelsea, on the edge of Kensington and Chelsea.", "station:chelsea")]
    [InlineData("Kingston", "Read as the front counter at Kingston.", "borough:kingston-upon-thames")]
    [InlineData("Wood Green", "Read as Wood Green, in Haringey.", "station:wood-green")]
    public async Task Get_NameOfSeveralKinds_SaysWhichWasRead(string typed, string says, string other)
    {
        var page = await site.GetPageAsync($"/nearest?from={typed}");

        Assert.StartsWith(says, page.Text("read-as"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"[data-testid=read-as] a[href='/nearest?from={Uri.EscapeDataString(other)}']"));
    }

    [Theory]
    [InlineData("Hackney Wick", "on the edge of Hackney, and hold for 750 metres around it.", 750, "hackney")]
    [InlineData("Watford", "outside London, and hold for 3,000 metres around it.", 3000, null)]
    [InlineData("Heathrow T5", "in Hillingdon, and hold for 400 metres around it.", 400, "hillingdon")]
    [InlineData("Bishopsgate", "in City of London, and hold for 350 metres around it.", 350, "city-of-london")]
    [InlineData("Kings X", "on the edge of Camden, and hold for 400 metres around it.", 400, "camden")]
    public async Task Get_NamedPlace_SaysWhereItIsAndWhoseListItIs(string typed, string says, int reach, string? borough)
    {
        var page = await site.GetPageAsync($"/nearest?from={Uri.EscapeDataString(typed)}");
        var from = (await site.GetJsonAsync($"/nearest.json?from={Uri.EscapeDataString(typed)}")).GetProperty("from");

        Assert.Contains(says, page.Text("remarks"), StringComparison.Ordinal);
        Assert.Contains("NaPTAN and NPTG, Department for Transport", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("place", reach, borough), (from.GetProperty("kind").GetString(), from.Number("precisionMetres"), from.GetProperty("borough").GetString()));
    }

    [Theory]
    [InlineData("Richmond, Zyzzyx", "Read as the borough of Richmond upon Thames.")]
    [InlineData("Hackney Wick, Zyzzyx", "Read as Hackney Wick, on the edge of Hackney.")]
    [InlineData("Camden, Ruritania", "Read as the borough of Camden.")]
    public async Task Get_WordsAfterANameThatWeDoNotKnow_SaysWhatItWasReadAs(string typed, string says)
    {
        var page = await site.GetPageAsync($"/nearest?from={Uri.EscapeDataString(typed)}");

        Assert.StartsWith(says, page.Text("read-as"), StringComparison.Ordinal);
    }
}
