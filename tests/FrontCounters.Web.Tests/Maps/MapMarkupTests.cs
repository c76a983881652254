using System.Text.Json;
using AngleSharp.Dom;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Maps;

[Collection(SiteCollection.Name)]
public sealed class MapMarkupTests(SiteFactory site)
{
    [Fact]
    public async Task Get_APageWithAMap_LinksEveryMarkInListOrder()
    {
        var page = await site.GetPageAsync("/");

        var marks = page.QuerySelectorAll("[data-testid=map-mark]");
        Assert.Equal(27, marks.Length);
        Assert.Equal(
            page.QuerySelectorAll("[data-testid=counters] li > a[href^='/stations/']").Select(AddressOf),
            marks.Select(AddressOf));
        Assert.All(marks, mark => Assert.NotEmpty(mark.QuerySelector("title")!.TextContent));
        Assert.Equal("1. Charing Cross: Open day and night", marks[0].QuerySelector("title")!.TextContent);
    }

    [Fact]
    public async Task Get_APageWithAMap_KeepsTheClocksInItsLinks()
    {
        var page = await site.GetPageAsync("/?on=2017-06-30");

        Assert.All(page.QuerySelectorAll("[data-testid=map-mark]"), mark =>
            Assert.EndsWith("?on=2017-06-30", mark.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_APageWithAMap_NamesNoFileThatIsNotServed()
    {
        var map = (await site.GetPageAsync("/")).QuerySelector("[data-testid=map]")!;
        using var client = site.CreateClient();
        string[] files = ["leaflet", "leaflet-style", "land", "pins", "choose", "spacing", "streets", "outlines", "geojson"];

        foreach (var address in files.Select(file => map.GetAttribute($"data-{file}")!).Append(BlankOf(map)))
        {
            using var response = await client.GetAsync(address);
            Assert.True(response.IsSuccessStatusCode, address);
        }
    }

    [Fact]
    public async Task Get_APageWithAMap_HasNoStyleOrScriptOfItsOwnAndNamesNoOtherHostToLoad()
    {
        var map = (await site.GetPageAsync("/")).QuerySelector("[data-testid=map]")!;

        Assert.Empty(map.QuerySelectorAll("[style], style, [onclick]"));
        Assert.Empty(map.QuerySelectorAll("[src^=http], link"));
    }

    [Fact]
    public async Task Get_Outlines_HoldEveryBoroughWithALabelAndTheThamesLast()
    {
        using var client = site.CreateClient();

        using var outlines = JsonDocument.Parse(await client.GetStringAsync("/map/outlines.geojson"));

        var features = outlines.RootElement.GetProperty("features").EnumerateArray().ToList();
        Assert.Equal(34, features.Count);
        Assert.Equal("thames", features[^1].GetProperty("properties").GetProperty("slug").GetString());
        Assert.All(features.SkipLast(1), feature =>
        {
            var label = feature.GetProperty("properties").GetProperty("label");
            Assert.InRange(label[0].GetDouble(), -0.6, 0.4);
            Assert.InRange(label[1].GetDouble(), 51.2, 51.7);
        });
    }

    [Fact]
    public async Task Get_OutlinesOfARelease_AreKeptForGoodOnlyIfItIsThisRelease()
    {
        using var client = site.CreateClient();
        var address = (await site.GetPageAsync("/")).QuerySelector("[data-testid=map]")!.GetAttribute("data-outlines");

        using var current = await client.GetAsync(address);
        using var other = await client.GetAsync("/map/outlines.geojson?release=sha256:0");

        Assert.Contains("immutable", current.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("immutable", other.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
    }

    private static string? AddressOf(IElement link) => link.GetAttribute("href");

    private static string BlankOf(IElement map) => map.QuerySelector(".map-streets")!.GetAttribute("data-blank")!;
}
