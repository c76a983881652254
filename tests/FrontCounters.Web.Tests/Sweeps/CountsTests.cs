using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>The same count is the same number on the page, in JSON and in CSV.</summary>
[Collection(SiteCollection.Name)]
public sealed class CountsTests(SiteFactory site)
{
    /// <summary>Day and night are counted by name: the list of August 2025 says eight and names four.</summary>
    [Theory]
    [InlineData("on=2025-07-01", 37, 32)]
    [InlineData("on=2026-11-21", 27, 2)]
    [InlineData("on=2026-11-22", 27, 2)]
    [InlineData("on=2026-04-01&known=2025-08-20", 20, 4)]
    [InlineData("on=2026-04-01&known=2025-11-20", 27, 2)]
    public async Task Get_Stations_CountTheSameOpenEverywhere(string clocks, int open, int open24Hours)
    {
        var stations = await site.GetJsonAsync($"/stations.json?{clocks}");
        var boroughs = await site.GetJsonAsync($"/boroughs.json?{clocks}");
        var page = await site.GetPageAsync($"/stations?{clocks}");
        var home = await site.GetPageAsync($"/?{clocks}");

        Assert.Equal((open, open24Hours), (stations.Number("open"), stations.Number("open24Hours")));
        Assert.Equal((open, open24Hours), (boroughs.Number("open"), boroughs.Number("open24Hours")));
        Assert.Contains($"{open} of 143 front counters", page.Text("answer"), StringComparison.Ordinal);
        Assert.Contains($"{open} front counters", home.Text("answer"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on=2017-06-30")]
    [InlineData("on=2025-07-01")]
    [InlineData("on=2026-11-21")]
    [InlineData("on=2026-04-01&known=2025-08-20")]
    [InlineData("on=2026-04-01&known=2025-11-20")]
    public async Task Get_Stations_ListTheSameServicesInPageJsonAndCsv(string clocks)
    {
        var page = await site.GetPageAsync($"/stations?{clocks}");
        var items = (await site.GetJsonAsync($"/stations.json?{clocks}")).Items();
        var lines = await site.GetLinesAsync($"/stations.csv?{clocks}");

        var inJson = items.Select(item => item.GetProperty("slug").GetString()).ToList();
        Assert.Equal(inJson, page.All("counter").Select(row => row.GetAttribute("data-slug")));
        Assert.Equal(inJson, lines.Skip(1).Select(line => line.Split(',')[0]));
        Assert.Equal(
            items.Count(item => item.GetProperty("service").GetString() == "24-hours"),
            lines.Count(line => line.Contains(",24-hours,", StringComparison.Ordinal)));
        Assert.Equal(
            items.Count(item => item.GetProperty("service").GetString() == "none"),
            lines.Count(line => line.Contains(",none,", StringComparison.Ordinal)));
    }

    /// <summary>Not where a plan states a total and names fewer: London then has more than its boroughs.</summary>
    [Theory]
    [InlineData("on=2025-07-01")]
    [InlineData("on=2026-11-22")]
    [InlineData("on=2026-04-01&known=2025-11-20")]
    public async Task Get_Boroughs_AddUpToLondon(string clocks)
    {
        var boroughs = await site.GetJsonAsync($"/boroughs.json?{clocks}");
        var lines = await site.GetLinesAsync($"/boroughs.csv?{clocks}");
        var page = await site.GetPageAsync($"/boroughs?{clocks}");

        var items = boroughs.Items();
        Assert.Equal(33, items.Count);
        Assert.Equal(34, lines.Count);
        Assert.Equal(33, page.QuerySelectorAll("[data-testid^='borough-']").Length);
        Assert.Equal(boroughs.Number("open"), items.Sum(item => Counted(item, "open")));
        Assert.Equal(boroughs.Number("open24Hours"), items.Sum(item => Counted(item, "open24Hours")));
    }

    [Theory]
    [InlineData("rounds", "round")]
    [InlineData("sources", "source")]
    [InlineData("sources?grade=official", "source")]
    [InlineData("sources?known=2025-08-20", "source")]
    [InlineData("quotations", "quotation")]
    [InlineData("quotations?round=2017", "quotation")]
    [InlineData("quotations?known=2017-12-31", "quotation")]
    [InlineData("disagreements", "disagreement")]
    [InlineData("disagreements?borough=redbridge", "disagreement")]
    [InlineData("disagreements?rule=none-leads", "disagreement")]
    [InlineData("disagreements?known=2017-12-31", "disagreement")]
    [InlineData("pledges", "borough")]
    [InlineData("pledges?on=2025-07-01", "borough")]
    [InlineData("quality", "kind")]
    [InlineData("people", "person")]
    [InlineData("people?known=2017-12-31", "person")]
    [InlineData("timeline", "entry")]
    [InlineData("timeline?since=2017&until=2017", "entry")]
    [InlineData("timeline?since=2025-10-15", "entry")]
    [InlineData("stations?q=SW", "counter")]
    [InlineData("sources?q=standard", "source")]
    [InlineData("quotations?q=chingford", "quotation")]
    [InlineData("search?q=redbridge", "result")]
    [InlineData("search?q=chingford&kind=statement", "result")]
    public async Task Get_List_ShowsAsManyRowsAsItsDownloads(string list, string row)
    {
        var name = list.Split('?')[0];
        var query = list[name.Length..];
        var page = await site.GetPageAsync($"/{list}");
        var json = await site.GetJsonAsync($"/{name}.json{query}");
        var lines = await site.GetLinesAsync($"/{name}.csv{query}");

        Assert.True(json.Number("count") > 0);
        Assert.Equal(json.Number("count"), json.Items().Count);
        Assert.Equal(json.Number("count"), lines.Count - 1);
        Assert.Equal(json.Number("count"), page.All(row).Count);
    }

    /// <summary>Every filter that a list's form offers, at the beginning, middle and end of its choices.</summary>
    [Theory]
    [InlineData("stations", "counter")]
    [InlineData("timeline", "entry")]
    [InlineData("quotations", "quotation")]
    [InlineData("sources", "source")]
    [InlineData("disagreements", "disagreement")]
    public async Task Get_ListByEachOfItsFilters_ShowsAsManyRowsAsItsDownloads(string name, string row)
    {
        var choices = (await site.GetPageAsync($"/{name}")).QuerySelectorAll("main form select");
        Assert.NotEmpty(choices);
        foreach (var choice in choices)
        {
            var values = choice.QuerySelectorAll("option").Select(option => option.GetAttribute("value") ?? "")
                .Where(value => value.Length > 0).ToList();
            foreach (var value in values.Where((_, at) => at == 0 || at == values.Count / 2 || at == values.Count - 1))
            {
                var query = $"?{choice.GetAttribute("name")}={Uri.EscapeDataString(value)}";
                var page = await site.GetPageAsync($"/{name}{query}");
                var json = await site.GetJsonAsync($"/{name}.json{query}");
                var lines = await site.GetLinesAsync($"/{name}.csv{query}");

                Assert.Equal((query, json.Number("count")), (query, json.Items().Count));
                Assert.Equal((query, json.Number("count")), (query, lines.Count - 1));
                Assert.Equal((query, json.Number("count")), (query, page.All(row).Count));
            }
        }
    }

    [Theory]
    [InlineData("from=SW11+1")]
    [InlineData("from=harrow&need=any")]
    [InlineData("from=E4+7&need=24h")]
    [InlineData("from=camden&at=2026-12-25T12:00")]
    public async Task Get_Nearest_ListsAsManyCountersAsItsDownloads(string query)
    {
        var page = await site.GetPageAsync($"/nearest?{query}");
        var json = await site.GetJsonAsync($"/nearest.json?{query}");
        var lines = await site.GetLinesAsync($"/nearest.csv?{query}");

        var listed = page.QuerySelectorAll(".timetable tbody tr").Length;
        Assert.True(listed > 0);
        Assert.Equal(listed, json.GetProperty("counters").GetArrayLength());
        Assert.Equal(listed, lines.Count - 1);
    }

    [Fact]
    public async Task Get_EveryRound_HasTheStagesThatItsDownloadsHave()
    {
        foreach (var round in (await site.GetJsonAsync("/rounds.json")).Items())
        {
            var address = round.GetProperty("url").GetString()!;
            var stages = round.Words("stageSlugs");
            var lines = await site.GetLinesAsync($"{address}.csv");
            Assert.Equal(stages, lines.Skip(1).Select(line => line.Split(',')[1]));
            foreach (var stage in stages)
            {
                await AssertSameDecisionsAsync($"{address}/{stage}");
            }
        }
    }

    /// <summary>The City of London's counters are not counted: its number is null.</summary>
    private static int Counted(JsonElement borough, string name) =>
        borough.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0;

    private async Task AssertSameDecisionsAsync(string address)
    {
        var page = await site.GetPageAsync(address);
        var json = await site.GetJsonAsync($"{address}.json");
        var lines = await site.GetLinesAsync($"{address}.csv");

        var named = json.GetProperty("decisions").GetArrayLength();
        Assert.Equal(named, json.Number("named"));
        Assert.Equal(named, lines.Count - 1);
        Assert.Equal(named, page.QuerySelectorAll("ol.decided > li").Length);
        foreach (var group in page.QuerySelectorAll("ol.decided"))
        {
            var outcome = group.GetAttribute("data-testid")!["outcome-".Length..];
            var expected = json.GetProperty("decisions").EnumerateArray()
                .Count(decision => decision.GetProperty("outcome").GetString() == outcome);
            Assert.Equal(expected, group.Children.Length);
        }
    }
}
