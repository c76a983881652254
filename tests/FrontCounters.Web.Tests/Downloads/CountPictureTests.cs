using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>Every count in the tiles, the slope and the distances is the one that the JSON of the same days gives.</summary>
[Collection(SiteCollection.Name)]
public sealed class CountPictureTests(SiteFactory site)
{
    public static TheoryData<string> Days { get; } =
    [
        "", "?on=2013-02-26", "?on=2013-07-01", "?on=2015-01-01", "?on=2017-06-30", "?on=2018-01-01", "?on=2021-05-28",
        "?on=2025-07-01", "?on=2026-04-01&known=2025-08-20", "?on=2026-02-01&known=2025-12-01",
    ];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Tiles_OfTheDayAskedAbout_HaveTheCountsOfTheJson(string query)
    {
        var svg = await PictureAsync($"/boroughs/tiles.svg{query}");
        using var json = JsonDocument.Parse(await TextAsync($"/boroughs.json{query}"));
        var boroughs = json.RootElement.GetProperty("items").EnumerateArray()
            .ToDictionary(item => item.GetProperty("gss").GetString()!, StringComparer.Ordinal);

        var drawn = Kind(svg, "tiles").Last().Descendants().Where(element => element.Name.LocalName == "text").ToList();
        foreach (var tile in TileLayout.All)
        {
            var name = Assert.Single(drawn, text => text.Value == tile.Letters);
            var under = drawn.Find(text => text.Attribute("x")!.Value == name.Attribute("x")!.Value
                && (int)text.Attribute("y")! == (int)name.Attribute("y")! + 16);
            Assert.Equal(Expected(boroughs[tile.Gss]), under?.Value ?? "");
            Assert.Equal(
                boroughs[tile.Gss].GetProperty("open24Hours") is { ValueKind: JsonValueKind.Number } night && night.GetInt32() > 0,
                name.Parent!.HasClass("tile-filled"));
        }

        Assert.Equal(boroughs.Count, TileLayout.All.Count);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Slope_EndsWithTheCountOfTheJson(string query)
    {
        using var json = JsonDocument.Parse(await TextAsync($"/stations.json{query}"));
        var (open, night) = (json.RootElement.GetProperty("open").GetInt32(), json.RootElement.GetProperty("open24Hours").GetInt32());
        var unknown = json.RootElement.GetProperty("items").EnumerateArray().Count(item => item.GetProperty("service").GetString() == "unknown");

        var said = (await PictureAsync($"/rounds/slope.svg{query}")).Elements().First(element => element.Name.LocalName == "desc").Value;
        var last = said.TrimEnd('.').Split(". ")[^1];

        Assert.Contains(
            open >= unknown ? $"{night} of them day and night" : "not known how many", last, StringComparison.Ordinal);
        Assert.True(open < unknown || last.Contains($": {open} ", StringComparison.Ordinal), last);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?on=2025-07-01")]
    [InlineData("?counter=24h")]
    public async Task Distances_HaveTheMediansOfTheJson(string query)
    {
        using var json = JsonDocument.Parse(await TextAsync($"/boroughs.json{query}"));
        var said = (await PictureAsync($"/boroughs/distances.svg{query}")).Elements().First(element => element.Name.LocalName == "desc").Value;
        var median = query.Contains("24h", StringComparison.Ordinal) ? "medianMetres24Hours" : "medianMetres";

        var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(33, items.Count);
        foreach (var item in items)
        {
            var metres = item.GetProperty(median);
            Assert.Matches(
                $"{Regex.Escape(item.GetProperty("name").GetString()!)}: [^:]*, then (at most )?{Regex.Escape(Wording.Say.Distance(metres.GetInt32()))}\\.", said);
        }
    }

    [Theory]
    [InlineData("/rounds/2013/tiles.svg", 2)]
    [InlineData("/rounds/2017/tiles.svg", 2)]
    [InlineData("/rounds/2025/tiles.svg", 2)]
    [InlineData("/boroughs/tiles.svg?on=2016-01-01", 2)]
    public async Task Tiles_ShowTheDaysThatAreToldFor(string address, int maps) =>
        Assert.Equal(maps, Kind(await PictureAsync(address), "tiles").Count());

    [Theory]
    [InlineData("/boroughs/tiles.svg?on=2012-01-01", 400)]
    [InlineData("/boroughs/distances.svg?counter=all", 400)]
    [InlineData("/boroughs/distances.svg?on=2013-01-05", 404)]
    [InlineData("/rounds/1997/tiles.svg", 404)]
    public async Task Picture_ThatCannotBe_IsRefused(string address, int status) =>
        Assert.Equal(status, (int)await site.GetStatusAsync(address));

    private static string Expected(JsonElement borough)
    {
        if (borough.GetProperty("force").GetString() != "metropolitan")
        {
            return "";
        }

        if (borough.GetProperty("open").ValueKind == JsonValueKind.Null)
        {
            return "?";
        }

        var (open, unknown) = (borough.GetProperty("open").GetInt32(), borough.GetProperty("unknown").GetInt32());
        return (open, unknown) switch
        {
            (0, 0) => "×",
            (0, _) => "?",
            (_, 0) => open.ToString(CultureInfo.InvariantCulture),
            _ => $"{open}–{open + unknown}",
        };
    }

    private async Task<XElement> PictureAsync(string address) => XDocument.Parse(await TextAsync(address)).Root!;

    private async Task<string> TextAsync(string address)
    {
        using var client = site.CreateClient();
        return await client.GetStringAsync(address);
    }

    private static IEnumerable<XElement> Kind(XElement picture, string kind) => picture.Descendants().Where(element => element.HasClass(kind));
}
