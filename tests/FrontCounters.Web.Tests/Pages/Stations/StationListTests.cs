using System.Globalization;
using System.Net;
using System.Text.Json;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages.Stations;

[Collection(SiteCollection.Name)]
public sealed class StationListTests(SiteFactory site)
{
    [Fact]
    public async Task GetJson_OfAll_HoldsOfEachCounterWhatTheRecordHolds()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        var today = DateOnly.FromDateTime(SiteFactory.Now.Date);

        var items = (await site.GetJsonAsync("/stations.json")).Items();

        var counters = record.LondonOn(new Clocks(today, today)).Counters.ToDictionary(counter => counter.Station.Slug, StringComparer.Ordinal);
        Assert.Equal(counters.Count, items.Count);
        Assert.All(items, item =>
        {
            var counter = counters[item.GetProperty("slug").GetString()!];
            var lat = item.GetProperty("lat");
            Assert.Equal(counter.Station.Name, item.GetProperty("name").GetString());
            Assert.Equal(counter.Station.BoroughSlug, item.GetProperty("borough").GetString());
            Assert.Equal(counter.Address?.Postcode, item.GetProperty("postcode").GetString());
            Assert.Equal(counter.Point?.Position.Latitude, lat.ValueKind == JsonValueKind.Null ? null : lat.GetDouble());
        });
    }

    [Theory]
    [InlineData("service=limited", 25)]
    [InlineData("service=24-hours", 2)]
    [InlineData("service=24-hours&on=2025-07-01", 32)]
    [InlineData("borough=harrow", 4)]
    [InlineData("stage=list-august&outcome=close", 18)]
    [InlineData("stage=decision-october&outcome=close", 10)]
    [InlineData("outcome=close", 10)]
    [InlineData("q=wimbledon", 1)]
    [InlineData("q=zzzzzz", 0)]
    public async Task Get_Narrowed_ListsWhatTheDownloadLists(string query, int expected)
    {
        var page = await site.GetPageAsync($"/stations?{query}");
        var json = await site.GetJsonAsync($"/stations.json?{query}");
        var lines = await site.GetLinesAsync($"/stations.csv?{query}");

        Assert.Equal(expected.ToString(CultureInfo.InvariantCulture), page.Text("count"));
        Assert.Equal(expected, page.All("counter").Count);
        Assert.Equal(expected, json.Number("count"));
        Assert.Equal(expected, lines.Count - 1);
    }

    [Fact]
    public async Task Get_FacetOfServices_CountsWhatItLeadsTo()
    {
        var page = await site.GetPageAsync("/stations");

        foreach (var row in page.QuerySelectorAll("[data-testid='facet-service'] li"))
        {
            var listed = await site.GetPageAsync(row.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(row.QuerySelector(".quiet")!.TextContent, listed.Text("count"));
        }
    }

    [Theory]
    [InlineData("borough=atlantis")]
    [InlineData("service=sometimes")]
    [InlineData("round=1999")]
    [InlineData("stage=none")]
    [InlineData("outcome=maybe")]
    [InlineData("round=2017&stage=list-august")]
    [InlineData("borough=harrow&borough=camden")]
    public async Task Get_FacetThatMeansNothing_IsRefused(string query)
    {
        var page = await site.GetPageAsync($"/stations?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/stations?{query}"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/stations.json?{query}"));
        Assert.NotNull(page.QuerySelector("main h1"));
        Assert.False(page.Has("counter"));
    }
}
