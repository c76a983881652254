using System.Globalization;
using System.Net;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Boroughs;

/// <summary>How far it is: the same figures on page, map, JSON and CSV.</summary>
[Collection(SiteCollection.Name)]
public sealed class HowFarTests(SiteFactory site)
{
    private const double MetresPerMile = 1609.344;

    private static readonly string[] Figures =
        ["within1Mile", "medianMetres", "within3Miles24Hours", "medianMetres24Hours", "weeklyHours"];

    public static TheoryData<string, string> DaysAndKinds => new()
    {
        { "", "any" },
        { "", "24h" },
        { "on=2017-06-30", "any" },
        { "on=2017-06-30", "24h" },
        { "on=2026-04-01&known=2025-08-20", "any" },
        { "on=2026-04-01&known=2025-08-20", "24h" },
    };

    [Theory]
    [MemberData(nameof(DaysAndKinds))]
    public async Task Get_Boroughs_TableAndMapSayWhatTheJsonSays(string clocks, string kind)
    {
        var ending = kind == "24h" ? "24Hours" : "";
        var page = await site.GetPageAsync($"/boroughs?{clocks}&counter={kind}");
        var list = await site.GetJsonAsync($"/boroughs.json?{clocks}");

        foreach (var borough in list.Items())
        {
            var slug = borough.GetProperty("slug").GetString();
            var row = page.Text($"reach-{slug}");
            var miles = Miles(borough, $"medianMetres{ending}");
            Assert.Contains($"{miles} miles", row, StringComparison.Ordinal);
            Assert.Contains(Percent(borough, $"within1Mile{ending}"), row, StringComparison.Ordinal);
            Assert.Contains(Percent(borough, $"within3Miles{ending}"), row, StringComparison.Ordinal);
            Assert.Equal(miles, page.Text($"miles-{slug}"));
        }

        Assert.Contains(
            $"{Miles(list.GetProperty("london"), $"medianMetres{ending}")} miles",
            page.Text("reach-london"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("on=2017-06-30")]
    [InlineData("on=2015-01-01")]
    public async Task Get_BoroughsAsCsv_HasTheFiguresOfTheJson(string clocks)
    {
        string[] columns =
        [
            "countedFrom", "postcodes", "within1Mile", "within3Miles", "medianMetres", "within1Mile24Hours",
            "within3Miles24Hours", "medianMetres24Hours", "weeklyHours", "hoursNotStated",
        ];
        var items = (await site.GetJsonAsync($"/boroughs.json?{clocks}")).Items();
        var lines = await site.GetLinesAsync($"/boroughs.csv?{clocks}");
        var head = lines[0].Split(',').ToList();

        Assert.Equal(items.Count, lines.Count - 1);
        foreach (var (item, line) in items.Zip(lines.Skip(1)))
        {
            // A note or a name may hold a comma; none of this list does.
            var cells = line.Split(',');
            Assert.Equal(head.Count, cells.Length);
            Assert.Equal(
                columns.Select(column => item.GetProperty(column).ToString()),
                columns.Select(column => cells[head.IndexOf(column)]));
        }
    }

    /// <summary>One with limited hours is left out of the distances to any counter, and of those by night it is none.</summary>
    [Theory]
    [InlineData("on=2013-03-01", "brick-lane")]
    [InlineData("on=2017-06-30", "copperfield-house")]
    public async Task Get_CounterWithoutAPlaceThatIsNotOpenByNight_IsMissingFromTheDistancesToAnyAlone(string clocks, string counter)
    {
        var services = (await site.GetJsonAsync($"/stations.json?{clocks}")).Items()
            .ToDictionary(item => item.GetProperty("slug").GetString()!, item => item.GetProperty("service").GetString());
        var boroughs = (await site.GetJsonAsync($"/boroughs.json?{clocks}")).Items();

        Assert.Equal("limited", services[counter]);
        Assert.Contains(boroughs, borough => borough.Words("notCounted").Contains(counter));
        Assert.All(
            boroughs.SelectMany(borough => borough.Words("notCounted24Hours")),
            slug => Assert.True(services[slug!] is "24-hours" or "open" or "unknown", $"{slug}: {services[slug!]}"));
    }

    [Fact]
    public async Task Get_Borough_TellsTheSameByDateAsTheListsOfThoseDays()
    {
        var page = await site.GetPageAsync("/boroughs/harrow");
        var detail = await site.GetJsonAsync("/boroughs/harrow.json");
        var days = detail.GetProperty("access").EnumerateArray().ToList();
        var rows = page.QuerySelectorAll("[data-testid='access'] tbody tr").Select(row => row.PlainText()).ToList();

        Assert.Equal(
            ["26 February 2013", "30 June 2017", "1 January 2018", "1 July 2025", "Under the list of 6 August 2025", "Today"],
            days.Select(day => day.GetProperty("label").GetString()));
        Assert.Equal(days.Count, rows.Count);
        foreach (var (day, row) in days.Zip(rows))
        {
            var clocks = $"on={day.GetProperty("on")}&known={day.GetProperty("known")}";
            var harrow = (await site.GetJsonAsync($"/boroughs.json?{clocks}")).Items()
                .Single(item => item.GetProperty("slug").GetString() == "harrow");
            foreach (var name in Figures)
            {
                Assert.Equal(harrow.GetProperty(name).ToString(), day.GetProperty(name).ToString());
            }

            Assert.StartsWith(day.GetProperty("label").GetString()!, row, StringComparison.Ordinal);
            Assert.Contains($"{Miles(day, "medianMetres")} miles", row, StringComparison.Ordinal);
            Assert.Contains($"{Miles(day, "medianMetres24Hours")} miles", row, StringComparison.Ordinal);
        }

        Assert.Equal(detail.GetProperty("medianMetres").GetInt32(), days[^1].Number("medianMetres"));
    }

    [Fact]
    public async Task Get_Borough_SaysWhatItIsComputedFrom()
    {
        var page = await site.GetPageAsync("/boroughs/harrow");
        var detail = await site.GetJsonAsync("/boroughs/harrow.json");

        var basis = page.Text("counted-from");

        Assert.Contains("from the middle of each of the 30 postcode sectors of Harrow, ", basis, StringComparison.Ordinal);
        Assert.Contains($"which have {detail.Number("postcodes"):N0} postcodes, ", basis, StringComparison.Ordinal);
        Assert.Contains("straight lines", basis, StringComparison.Ordinal);
        Assert.Equal("sectors", detail.GetProperty("countedFrom").GetString());
        Assert.Contains("os-code-point-open", detail.Words("sources"));
        Assert.NotNull(page.QuerySelector(".notes a[href='/sources/os-code-point-open']"));
    }

    [Fact]
    public async Task Get_BoroughAndACounterOfUnknownState_NamesItAndSaysAtMost()
    {
        var page = await site.GetPageAsync("/boroughs/harrow?on=2017-06-30");

        var section = page.Text("how-far");

        Assert.Contains("no source settles whether open: Pinner and Ruislip", section, StringComparison.Ordinal);
        Assert.Contains("at most 2.1 miles", section, StringComparison.Ordinal);
        Assert.Contains(
            "at least 168 hours: those of one front counter are not stated", section, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CityOfLondon_HasDistancesAndNoHoursOfTheMet()
    {
        var page = await site.GetPageAsync("/boroughs/city-of-london");
        var detail = await site.GetJsonAsync("/boroughs/city-of-london.json");

        Assert.Contains("outside the Met’s area", page.Text("access"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, detail.GetProperty("weeklyHours").ValueKind);
        Assert.True(detail.Number("medianMetres") > 0);
    }

    [Theory]
    [InlineData("on=2013-02-25", "Our record begins on 26 February 2013")]
    [InlineData("on=2015-01-01", "no source settles whether they were open")]
    [InlineData("on=2026-04-01&known=2025-07-20", "does not name them")]
    public async Task Get_DayThatCannotBeCounted_HasNoFiguresAndSaysWhy(string clocks, string why)
    {
        var list = await site.GetPageAsync($"/boroughs?{clocks}");
        var borough = await site.GetPageAsync($"/boroughs/harrow?{clocks}");
        var item = (await site.GetJsonAsync($"/boroughs/harrow.json?{clocks}")).GetProperty("medianMetres");

        Assert.Contains(why, list.Text("how-far"), StringComparison.Ordinal);
        Assert.Contains(why, borough.Text("how-far"), StringComparison.Ordinal);
        Assert.False(list.Has("reach-map"));
        Assert.False(list.Has("reach"));
        Assert.Equal(JsonValueKind.Null, item.ValueKind);
    }

    [Theory]
    [InlineData("open")]
    [InlineData("all")]
    [InlineData("any&counter=24h")]
    public async Task Get_KindThatIsNone_Is400(string kind) =>
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/boroughs?counter={kind}"));

    [Fact]
    public async Task Get_Boroughs_OffersTheDaysWithTheKindChosen()
    {
        var page = await site.GetPageAsync("/boroughs?counter=24h&on=2018-01-01");

        var links = page.QuerySelectorAll("[data-testid='how-far'] .facets a");

        Assert.Equal(
            [
                "/boroughs?on=2013-02-26&counter=24h#how-far",
                "/boroughs?on=2017-06-30&counter=24h#how-far", "/boroughs?on=2018-01-01&counter=24h#how-far",
                "/boroughs?on=2025-07-01&counter=24h#how-far",
                "/boroughs?on=2026-04-01&known=2025-08-20&counter=24h#how-far", "/boroughs?counter=24h#how-far",
            ],
            links.Select(link => link.GetAttribute("href")));
        Assert.Equal("1 January 2018", Assert.Single(links, link => link.HasAttribute("aria-current")).TextContent);
        Assert.Equal("24h", page.QuerySelector("select[name='counter'] option[selected]")?.GetAttribute("value"));
        Assert.Equal("2018-01-01", page.QuerySelector("#on")?.GetAttribute("value"));
    }

    /// <summary>As a page rounds a distance.</summary>
    private static string Miles(JsonElement item, string name) =>
        (item.GetProperty(name).GetInt32() / MetresPerMile).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Percent(JsonElement item, string name) => item.GetProperty(name).GetDouble() switch
    {
        0 => "none",
        1 => "all",
        < 0.01 => "under 1%",
        > 0.99 => "over 99%",
        var share => share.ToString("0%", CultureInfo.InvariantCulture),
    };
}
