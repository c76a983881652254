using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Downloads;
using FrontCounters.Web.Tests.Infrastructure;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Tests.Truth;

/// <summary>
/// What the step chart, the maps, the lives, the embed, the sheet and the pictures of links count is what the JSON of the same two
/// days counts; tiles, slope and distances have their own tests. A third of the pairs of days each day.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed partial class CountsInPicturesTests(SiteFactory site)
{
    private static readonly string[] Pairs =
    [
        "", "?on=2013-02-26", "?on=2013-07-01", "?on=2015-01-01", "?on=2017-06-30", "?on=2018-01-01", "?on=2021-05-28",
        "?on=2025-07-01", "?on=2026-04-01&known=2025-08-20", "?on=2026-02-01&known=2025-12-01",
    ];

    private static readonly string[] ByDayAndByNight = ["nearestOpen", "nearest24Hours"];

    private static IEnumerable<string> Today => Sample.OneIn(3, Pairs);

    [Fact]
    public async Task StepChart_HasNoNumberThatTheJsonHasNot()
    {
        foreach (var known in Pairs.Select(pair => pair.Split("known=")).Select(parts => parts.Length > 1 ? $"?known={parts[1]}" : "")
            .Append("?known=2018-07-01").Append("?known=2017-12-20").Distinct())
        {
            var items = (await site.GetJsonAsync($"/rounds/counts.json{known}")).Items();
            var counted = items.Where(item => item.GetProperty("kind").GetString() == "counted").ToList();
            var open = counted.SelectMany(item => new[] { $"{item.Number("open")}", $"{item.Number("open")}–{item.Number("open") + item.Number("unknown")}" })
                .Concat(items.Where(item => item.GetProperty("kind").GetString() == "stated").Select(item => $"{item.Number("open")}"));
            var night = counted.Select(item => $"{item.Number("open24Hours")}");

            var words = (await PictureAsync($"/rounds/counts.svg{known}")).Descendants().Where(element => element.HasClass("counts-number")).ToList();
            var drawn = words.ToLookup(word => word.HasClass("counts-by-night"), word => Drawn().Match(word.Value).Value);

            Assert.Subset(open.Append("").ToHashSet(), drawn[false].ToHashSet());
            Assert.Subset(night.Append("").ToHashSet(), drawn[true].ToHashSet());
            Assert.Contains(drawn[false], number => number.Length > 0);
            if (counted[^1].Number("open") >= counted[^1].Number("unknown"))
            {
                Assert.Contains($"{counted[^1].Number("open")}", drawn[false].First(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task MapOfLondon_HasAMarkForEachCounterOfTheJsonWithAPlace()
    {
        foreach (var pair in Today)
        {
            // A list of what is and was shows not every counter that closed before the day.
            var items = (await site.GetJsonAsync($"/stations.json{pair}")).Items()
                .Where(item => IsPlaced(item) && item.GetProperty("service").GetString() != "none").ToList();
            var page = await site.GetPageAsync($"/stations{pair}");

            Assert.NotEmpty(items);
            Assert.Equal(Services(items), Marks(page.QuerySelectorAll("[data-testid=map-drawing] .map-place:not(.state-closed)")));
        }
    }

    [Fact]
    public async Task MapAndLivesOfARound_HaveTheCountsOfTheJson()
    {
        foreach (var picture in new[] { "/rounds/2013", "/rounds/2017", "/rounds/2025" })
        {
            var root = await PictureAsync($"{picture}.svg");
            var title = root.Elements().First(element => element.Name.LocalName == "title").Value;
            var on = DateOnly.ParseExact(Dated().Match(title).Value, "d MMMM yyyy");
            var items = (await site.GetJsonAsync($"/stations.json?on={on:O}")).Items()
                .Where(item => item.GetProperty("service").GetString() is not "none").ToList();

            Assert.Contains($"{items.Count(item => item.GetProperty("service").GetString() != "unknown")} front counters", title, StringComparison.Ordinal);
            Assert.Equal(items.Count(IsPlaced), root.Descendants().Count(element => element.HasClass("stage-mark")));
        }

        foreach (var station in Sample.OneIn(40, (await site.GetJsonAsync("/stations.json")).Items().Select(item => item.GetProperty("slug").GetString())))
        {
            var periods = (await site.GetJsonAsync($"/stations/{station}.json")).GetProperty("periods").GetArrayLength();
            Assert.Equal(
                (station, periods),
                (station, (await PictureAsync($"/stations/{station}.svg")).Descendants().Count(element => element.HasClass("life-period"))));
        }
    }

    [Fact]
    public async Task EmbedSheetPreviewAndMapOfABorough_HaveTheCountsAndDistancesOfTheJson()
    {
        var boroughs = (await site.GetJsonAsync("/boroughs.json")).Items().Select(item => item.GetProperty("slug").GetString()!).ToList();
        foreach (var pair in Today)
        {
            foreach (var slug in Sample.OneIn(9, boroughs))
            {
                var json = await site.GetJsonAsync($"/boroughs/{slug}.json{pair}");
                var page = await site.GetPageAsync($"/boroughs/{slug}{pair}");
                var embed = await site.GetPageAsync($"/embed/boroughs/{slug}{pair}");
                var sheet = await site.GetPageAsync($"/boroughs/{slug}/sheet{pair}");
                var preview = await site.GetPageAsync($"/previews/boroughs/{slug}{pair}");

                var far = ByDayAndByNight.Select(name => json.GetProperty(name))
                    .Where(nearest => nearest.ValueKind == JsonValueKind.Object).Select(nearest => Say.Distance(nearest.Number("distanceMetres"))).ToList();
                Assert.Equal(far, embed.QuerySelectorAll(".far b").Select(distance => distance.PlainText()));
                Assert.Equal(far, sheet.QuerySelectorAll(".far b").Select(distance => distance.PlainText()));
                Assert.Equal(far.Select(distance => Number().Match(distance).Value), preview.QuerySelectorAll("dt").Select(distance => distance.PlainText()).Where(number => number != "?"));

                var geo = (await site.GetJsonAsync($"/boroughs/{slug}.geojson{pair}")).GetProperty("features").EnumerateArray().ToList();
                var drawn = page.QuerySelectorAll("[data-testid=map-drawing] .map-place");
                var told = page.QuerySelector("[data-testid=map]")!.GetAttribute("data-places")!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(place => place.Split(':')[1]).ToHashSet(StringComparer.Ordinal);
                Assert.InRange(drawn.Length, 0, told.Count);
                Assert.Subset(geo.Select(feature => feature.GetProperty("properties").GetProperty("slug").GetString()!).ToHashSet(), told);
                Assert.Equal(
                    json.GetProperty("counters").EnumerateArray().Count(counter => counter.GetProperty("service").GetString() == "24-hours"),
                    sheet.QuerySelectorAll("[data-testid=counters] li .state-day-and-night").Count(mark => !mark.ParentElement!.PlainText().Contains(", in ", StringComparison.Ordinal)));
            }
        }
    }

    private static bool IsPlaced(JsonElement item) => item.GetProperty("lat").ValueKind == JsonValueKind.Number;

    /// <summary>How many of each service.</summary>
    private static IEnumerable<(string Kind, int Number)> Services(IEnumerable<JsonElement> items) => items
        .Select(item => item.GetProperty("service").GetString() switch
        {
            "24-hours" => "day-and-night",
            "none" => "closed",
            "unknown" => "unknown",
            var other => other!,
        }).CountBy(kind => kind).Select(kind => (kind.Key, kind.Value)).Order();

    private static IEnumerable<(string Kind, int Number)> Marks(IEnumerable<IElement> drawn) => drawn
        .Select(mark => mark.ClassList.First(kind => kind.StartsWith("state-", StringComparison.Ordinal))["state-".Length..])
        .Select(kind => kind == "disputed" ? "unknown" : kind)
        .CountBy(kind => kind).Select(kind => (kind.Key, kind.Value)).Order();

    private async Task<XElement> PictureAsync(string address)
    {
        using var client = site.CreateClient();
        return XDocument.Parse(await client.GetStringAsync(address)).Root!;
    }

    [GeneratedRegex(@"\d+(–\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Drawn();

    [GeneratedRegex(@"\d+ \w+ \d{4}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^[\d.]+(?= (miles|metres))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
