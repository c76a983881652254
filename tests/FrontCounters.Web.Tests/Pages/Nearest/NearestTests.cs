using FrontCounters.Web.Tests.Infrastructure;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Tests.Pages.Nearest;

[Collection(SiteCollection.Name)]
public sealed class NearestTests(SiteFactory site)
{
    [Theory]
    [InlineData("SW11+1", "sector", "lavender-hill", "Lavender Hill")]
    [InlineData("sw11", "district", "lavender-hill", "Lavender Hill")]
    [InlineData("SW1", "district", "charing-cross", "Charing Cross")]
    [InlineData("SWIA+IAA", "sector", "charing-cross", "Charing Cross")]
    [InlineData("HA2+0DN", "sector", "wembley", "Wembley")]
    [InlineData("borough:lewisham", "borough", "lewisham", "Lewisham")]
    [InlineData("lewisham", "station", "lewisham", "its own")]
    [InlineData("51.5,-0.1", "point", "walworth", "Walworth")]
    public async Task Get_Place_NamesTheSameCounterOnPageAndInJson(string from, string kind, string slug, string name)
    {
        var page = await site.GetPageAsync($"/nearest?from={from}");
        var json = await site.GetJsonAsync($"/nearest.json?from={from}");

        Assert.EndsWith($"should be {name}", page.TitleAlone(), StringComparison.Ordinal);
        Assert.Equal(kind, json.GetProperty("from").GetProperty("kind").GetString());
        Assert.Equal(27, json.GetProperty("counters").GetArrayLength());
        Assert.Equal(slug, json.GetProperty("counters")[0].GetProperty("slug").GetString());
        Assert.Equal(27, page.QuerySelectorAll("[data-testid='counters'] tbody tr").Length);
    }

    [Fact]
    public async Task Get_Sector_IsAnsweredWithARange()
    {
        var page = await site.GetPageAsync("/nearest?from=HA2+0");
        var json = await site.GetJsonAsync("/nearest.json?from=HA2+0");

        Assert.Equal("1.9 to 3.0 miles south-east of HA2 0", page.Text("way"));
        var nearest = json.GetProperty("counters")[0];
        Assert.Equal((2992, 4806), (nearest.Number("distanceFromMetres"), nearest.Number("distanceToMetres")));
    }

    [Theory]
    [InlineData("Chingford", "chingford", "The front counter at Chingford was due to close on 28 February 2026.")]
    [InlineData("Harrow", "harrow", "The front counter at Harrow was due to close on 28 February 2026.")]
    [InlineData("Ealing", "ealing", "The front counter at Ealing closed on 14 December 2017.")]
    [InlineData("Streatham", "streatham", "The front counter at Streatham closed on 14 December 2017.")]
    [InlineData(
        "Marlowe House",
        "marlowe-house",
        "No front counter is open at Marlowe House today; no source that we hold says when it closed.")]
    [InlineData("Lewisham", "lewisham", null)]
    [InlineData("borough:harrow", "harrow", null)]
    [InlineData("Ealing&on=2017-06-30", "ealing", null)]
    public async Task Get_NameOfACounterThatClosed_SaysWhenWithItsSource(string from, string slug, string? sentence)
    {
        var page = await site.GetPageAsync($"/nearest?from={from}");

        Assert.Equal(sentence is not null, page.Has("closed-here"));
        if (sentence is not null)
        {
            var there = Assert.Single(page.All("closed-here"));
            Assert.StartsWith(sentence, there.QuerySelector("p")!.PlainText(), StringComparison.Ordinal);
            Assert.Equal($"/stations/{slug}", there.QuerySelector("p a")!.GetAttribute("href"));
            Assert.NotNull(there.QuerySelector("a.ref"));
        }
    }

    [Theory]
    [InlineData("SW11+1&at=2026-11-23T03:00")]
    [InlineData("N17+9ZZ")]
    [InlineData("Chingford")]
    [InlineData("EH1+1AA")]
    public async Task Get_AnyAnswer_SaysWhomToCallBeforeItAsksAgain(string from)
    {
        var page = await site.GetPageAsync($"/nearest?from={from}");

        var numbers = page.QuerySelectorAll("main a[href^='tel:']").Take(2).Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(["tel:101", "tel:999"], numbers.Order());
        Assert.NotNull(Assert.Single(page.All("emergency")).QuerySelector("a[href='tel:999']"));
        Assert.Subset(
            page.QuerySelectorAll("[data-testid='contacts'] a").Select(link => link.GetAttribute("href")).ToHashSet(),
            numbers.ToHashSet());
        Assert.Equal("emergency", page.QuerySelector("[data-testid='emergency'], form.ask")!.GetAttribute("data-testid"));
        Assert.NotNull(page.QuerySelector("#contacts"));
    }

    [Fact]
    public async Task Get_NeedOfDayAndNight_ListsTheTwo()
    {
        var page = await site.GetPageAsync("/nearest?from=SW11+1&need=24h");
        var json = await site.GetJsonAsync("/nearest.json?from=SW11+1&need=24h");

        Assert.Equal("The nearest front counter open day and night to SW11 1 should be Charing Cross", page.TitleAlone());
        Assert.Contains("across the Thames", page.Text("way"), StringComparison.Ordinal);
        Assert.Equal(
            ["charing-cross", "lewisham"],
            json.GetProperty("counters").EnumerateArray().Select(counter => counter.GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task Get_Place_TellsWhatChangedSince2013()
    {
        var page = await site.GetPageAsync("/nearest?from=SW11+1");
        var json = await site.GetJsonAsync("/nearest.json?from=SW11+1");

        Assert.Equal(6, page.QuerySelectorAll("[data-testid='changes'] tbody tr").Length);
        Assert.Equal(
            ["2013-02-26", "2017-06-30", "2018-01-01", "2025-07-01", "2026-04-01", "2026-11-22"],
            json.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("on").GetString()));
    }

    [Fact]
    public async Task Get_CounterInferredToStay_HasTheStandingThatItsBoroughGivesIt()
    {
        var nearest = await site.GetPageAsync("/nearest?from=HA2");
        var borough = await site.GetPageAsync("/boroughs/brent");

        const string standing = "inferred; due 3 March 2026, not confirmed since";
        Assert.StartsWith("Inferred: hours announced in ", nearest.Text("standing"), StringComparison.Ordinal);
        Assert.EndsWith("2025. Nobody has confirmed them since.", nearest.Text("standing"), StringComparison.Ordinal);
        Assert.StartsWith($"{Say.Capital(standing)}.", nearest.QuerySelector("#n1")!.PlainText(), StringComparison.Ordinal);
        Assert.Contains(
            borough.All("counter"),
            counter => counter.PlainText().StartsWith("Wembley", StringComparison.Ordinal)
                && counter.PlainText().Contains(standing, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("E4+7EA", "A link to pass on names E4 7, never the place itself, and no hour: whoever opens it sees the answer for that moment.")]
    [InlineData("51.5,-0.12", "A link to pass on names SE1 7, never the place itself, and no hour: whoever opens it sees the answer for that moment.")]
    [InlineData("HA2&at=2026-11-23T03:00", "A link to pass on names HA2, and the hour that you asked about.")]
    [InlineData("HA2&on=2017-06-30", "A link to pass on names HA2, and the day that you asked about.")]
    public async Task Get_Place_SaysWhatTheLinkToPassOnCarries(string from, string says)
    {
        var page = await site.GetPageAsync($"/nearest?from={from}");

        Assert.EndsWith(says, page.Text("share"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetGeoJson_AtAnHour_NamesTheMomentOfItsStates()
    {
        var night = await site.GetJsonAsync("/nearest.geojson?from=HA2&at=2026-11-23T03:00");
        var stations = await site.GetJsonAsync("/stations.geojson");

        Assert.Equal("2026-11-23T03:00:00+00:00", night.GetProperty("at").GetString());
        Assert.False(stations.TryGetProperty("at", out _));
    }

    [Theory]
    [InlineData("/nearest")]
    [InlineData("/nearest?from=SW11+1JX")]
    [InlineData("/nearest?from=nowhere")]
    [InlineData("/nearest.json?from=SW11+1JX")]
    [InlineData("/nearest.json?from=nowhere")]
    [InlineData("/nearest.csv?from=SW11+1JX")]
    [InlineData("/nearest.geojson?from=SW11+1JX")]
    public async Task Get_Place_IsKeptByNobody(string address)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
    }

    [Fact]
    public async Task Get_FullPostcodeWhereNoneAreHeld_SaysThatItsSectorAnswers()
    {
        var page = await site.GetPageAsync("/nearest?from=SW11+1JX");
        var ready = await site.GetJsonAsync("/health/ready");

        Assert.StartsWith(
            "SW11 1JX is answered from its sector, SW11 1, since this site holds no exact postcodes: distances are true for 95% of SW11 1 postcodes.",
            page.Text("remarks"),
            StringComparison.Ordinal);
        Assert.Equal("none", ready.GetProperty("postcodes").GetProperty("origin").GetString());
    }

    [Fact]
    public async Task Get_FullPostcode_IsInNoLinkOfThePage()
    {
        var page = await site.GetPageAsync("/nearest?from=SW11+1NX");

        // None that a counter has: its own may stand in the link of the way there.
        Assert.DoesNotContain(
            page.QuerySelectorAll("[href], [src], [data-geojson]").SelectMany(element => element.Attributes),
            attribute => attribute.Name != "value"
                && attribute.Value.Contains("1NX", StringComparison.OrdinalIgnoreCase));
    }
}
