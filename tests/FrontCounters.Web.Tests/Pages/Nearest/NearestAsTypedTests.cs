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
    [InlineData("W1A 1AA")]
    [InlineData("N81")]
    [InlineData("CR9 2BY")]
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

    /// <summary>The same words for page and programs; a full postcode only where it was typed, in the JSON.</summary>
    [Theory]
    [InlineData("SE13 5JZ", "postcode", "SE13 5JZ", "a postcode in SE13 5", false)]
    [InlineData("my postcode is se135jz", "postcode", "SE13 5JZ", "a postcode in SE13 5", true)]
    [InlineData("SE13 5", "sector", "SE13 5", "the postcode sector SE13 5", false)]
    [InlineData("E17 Lea Bridge Road", "district", "E17", "the postcode district E17", true)]
    [InlineData("e17", "district", "E17", "the postcode district E17", false)]
    [InlineData("E3 Lea", "district", "E3", "the postcode district E3", true)]
    [InlineData("Hackney Wick", "place", "Hackney Wick", "Hackney Wick, on the edge of Hackney", false)]
    [InlineData("RBKC", "borough", "Kensington and Chelsea", "the borough of Kensington and Chelsea", false)]
    [InlineData("brixton police station", "counter", "Brixton", "the front counter at Brixton", false)]
    [InlineData("51.4647,-0.1622", "coordinates", "51.4647,-0.1622", "coordinates", false)]
    [InlineData("TQ 27 76", "grid-reference", "TQ 27 76", "a grid reference", false)]
    [InlineData("527612, 176434", "grid-reference", null, "a grid reference", false)]
    [InlineData("5W11 1JX", "postcode", "SW11 1JX", "a postcode in SW11 1", true)]
    [InlineData("221b Baker Street", "place", "Baker Street", "Baker Street, in Westminster", true)]
    public async Task Get_AnyText_SaysWhatItWasReadAs(string typed, string kind, string? name, string label, bool isOnThePage)
    {
        var asked = Uri.EscapeDataString(typed);

        var page = await site.GetPageAsync($"/nearest?from={asked}");
        var read = (await site.GetJsonAsync($"/nearest.json?from={asked}")).GetProperty("readAs");

        Assert.Equal((kind, label), (read.GetProperty("kind").GetString(), read.GetProperty("label").GetString()));
        Assert.True(name is null || read.GetProperty("name").GetString() == name);
        Assert.True(isOnThePage ? page.Text("read-as") == $"Read as {label}." : !page.Has("read-as") || page.Text("read-as").StartsWith($"Read as {label}. Of that name too:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("EN8", "The middle of EN8 is outside London, where another police force has its own counters", true)]
    [InlineData("EN8 7AA", "The middle of EN8 7 is outside London, where another police force has its own counters", true)]
    [InlineData("IG9", "The middle of IG9 is outside London,", true)]
    [InlineData("WD3", "The middle of WD3 is outside London,", true)]
    [InlineData("KT8 9", "The middle of KT8 9 is outside London,", true)]
    [InlineData("CM13", "CM13 reaches beyond London, where another police force has its own counters", false)]
    [InlineData("Watford", "Outside London another police force has its own counters", true)]
    [InlineData("51.70,-0.03", "Outside London another police force has its own counters", true)]
    public async Task Get_BeyondLondon_SaysThatAnotherForceAnswersAndNamesNoBorough(string typed, string says, bool isOutside)
    {
        var asked = Uri.EscapeDataString(typed);

        var page = await site.GetPageAsync($"/nearest?from={asked}");
        var from = (await site.GetJsonAsync($"/nearest.json?from={asked}")).GetProperty("from");

        Assert.StartsWith(says, page.Text("other-force"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, from.GetProperty("borough").ValueKind);
        Assert.Equal(isOutside, from.GetProperty("outsideLondon").GetBoolean());
    }

    [Theory]
    [InlineData("en8", "Partly in Enfield", "The middle of EN8 is outside London")]
    [InlineData("ig9-5", "Partly in Redbridge", "The middle of IG9 5 is outside London")]
    [InlineData("cm13", "Partly in Havering", "CM13 reaches beyond London")]
    [InlineData("e4", "In Waltham Forest", null)]
    [InlineData("sw11-1", "In Wandsworth", null)]
    public async Task Get_PageOfAnAreaBeyondLondon_SaysTheSame(string area, string boroughs, string? says)
    {
        var page = await site.GetPageAsync($"/nearest/{area}");

        Assert.StartsWith(boroughs, page.Text("boroughs"), StringComparison.Ordinal);
        Assert.Equal(says, page.Has("other-force") ? page.Text("other-force")[..says!.Length] : null);
    }

    [Theory]
    [InlineData("Barking constituency")]
    [InlineData("51.5055,-0.0754")]
    [InlineData("W1A 1AA")]
    [InlineData("SW11 1")]
    [InlineData("IG7")]
    public async Task Get_WithinLondon_SpeaksOfNoOtherForce(string typed) =>
        Assert.False((await site.GetPageAsync($"/nearest?from={Uri.EscapeDataString(typed)}")).Has("other-force"));

    /// <summary>What no list has ends in a way on: what to type instead, and links that answer.</summary>
    [Theory]
    [InlineData("British Museum", "no streets, hospitals or sights: type the postcode")]
    [InlineData("St Thomas' Hospital", "no streets, hospitals or sights: type the postcode")]
    [InlineData("Scotland Yard", "no streets, hospitals or sights: type the postcode")]
    [InlineData("WC99 9AA", "Check it, or type the name of a station or neighbourhood near it.")]
    [InlineData("Oxford Street", "Type its postcode, or the name of a station or neighbourhood near it.")]
    [InlineData("12 High Street", "Type its postcode, or the name of a station or neighbourhood near it.")]
    [InlineData("Buckingham Palace", "no streets, hospitals or sights: type the postcode")]
    [InlineData("AL1 1AA", "the name of a town or station, such as Watford")]
    public async Task Get_WhatNoListHas_SaysWhatToTypeAndLeadsOn(string typed, string says)
    {
        var page = await site.GetPageAsync($"/nearest?from={Uri.EscapeDataString(typed)}");

        Assert.Contains(says, page.Text("unknown"), StringComparison.Ordinal);
        var links = page.QuerySelectorAll("[data-testid=ways-on] a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["/boroughs", "/nearest/districts", "/wards", "/stations"], links);
        Assert.All(await Task.WhenAll(links.Select(site.GetStatusAsync)), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Contains("999", page.Text("emergency"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SW11 1JX and N17 9AA", "SW11%201", "N17%209")]
    [InlineData("from E17 to E10", "E17", "E10")]
    [InlineData("SE13 5JZ/SW1A 2AA", "SE13%205", "SW1A%202")]
    [InlineData("N1 or n7", "N1", "N7")]
    [InlineData("SW9 8LA → N1 9AG", "SW9%208", "N1%209")]
    [InlineData("Home: E4 7EA. Work: EC2M 4AA", "E4%207", "EC2M%204")]
    public async Task Get_TwoPostcodes_OffersBothAsLinksAndInJson(string typed, string one, string other)
    {
        var asked = Uri.EscapeDataString(typed);

        var page = await site.GetPageAsync($"/nearest?from={asked}");
        using var client = site.CreateClient();
        using var refused = await client.GetAsync($"/nearest.json?from={asked}");
        using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync());

        Assert.Equal(
            [$"/nearest?from={one}", $"/nearest?from={other}"],
            page.QuerySelectorAll("[data-testid=suggestions] a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("Did you mean", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("more-than-one-place", problem.RootElement.GetProperty("code").GetString());
        Assert.Equal(
            [$"/nearest.json?from={one}", $"/nearest.json?from={other}"],
            problem.RootElement.GetProperty("suggestions").EnumerateArray().Select(suggestion => suggestion.GetProperty("url").GetString()));
    }

    [Theory]
    [InlineData("IG10", "IG9")]
    [InlineData("WD17", "WD3")]
    [InlineData("TW18", "TW15")]
    [InlineData("KT10 8AA", "KT8")]
    [InlineData("EN11", "EN8")]
    public async Task Get_DistrictNextDoorThatIsNotHeld_LeadsToThoseOfItsLetters(string typed, string code)
    {
        var page = await site.GetPageAsync($"/nearest?from={Uri.EscapeDataString(typed)}");

        Assert.Contains("another police force has its own counters there", page.Text("unknown"), StringComparison.Ordinal);
        var links = page.QuerySelectorAll("[data-testid=suggestions] a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains($"/nearest?from={code}", links);
        Assert.All(links, link => Assert.StartsWith("/nearest?from=", link, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await site.GetStatusAsync($"/nearest.json?from={code}"));
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
