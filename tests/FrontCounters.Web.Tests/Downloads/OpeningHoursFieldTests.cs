using System.Globalization;
using System.Text.Json;
using FrontCounters.Data.Time;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>Wherever hours stand, the same hours for programs stand beside them, and those open nothing at Christmas.</summary>
[Collection(SiteCollection.Name)]
public sealed class OpeningHoursFieldTests(SiteFactory site)
{
    private static readonly string[] Questions =
    [
        "/stations.json?on=2025-07-01", "/stations.json", "/boroughs/harrow.json?on=2025-07-01", "/boroughs/islington.json",
        "/stations/acton.json", "/stations/pinner.json", "/closures.json", "/nearest.json?from=SW11+1&need=any", "/rounds/2025/effective-2026.json",
        "/rounds/2017/decision-november.json", "/stations.geojson?on=2017-07-01", "/closures.geojson", "/nearest.geojson?from=SW11+1&need=any",
        "/rounds/2025.geojson", "/rounds/2025/effective-2026.geojson", "/boroughs/camden.geojson?on=2025-07-01",
    ];

    [Fact]
    public async Task Get_HoursOfAnyKind_StandBesideTheSameForPrograms()
    {
        var (always, limited, none) = (0, 0, 0);
        foreach (var question in Questions)
        {
            foreach (var (hours, forPrograms) in Pairs(await site.GetJsonAsync(question)))
            {
                Assert.Equal(
                    (question, hours switch { null or "24/7" => hours, _ => $"{hours}; PH unknown" }), (question, forPrograms));
                (always, limited, none) = hours switch
                {
                    null => (always, limited, none + 1),
                    "24/7" => (always + 1, limited, none),
                    _ => (always, limited + 1, none),
                };
            }
        }

        Assert.True(always > 20 && limited > 80 && none > 100, $"{always} always, {limited} limited, {none} none");
    }

    [FactWithNode("opening_hours")]
    public async Task Evaluate_TheFieldOfEveryCounter_OpensOnlyThoseThatNeverCloseAtChristmas()
    {
        var told = (await site.GetJsonAsync("/stations.json")).Items()
            .Concat((await site.GetJsonAsync("/stations.json?on=2025-07-01")).Items())
            .Select(item => item.GetProperty("openingHours").GetString()).OfType<string>().Distinct().ToList();
        var question = told.Select(rules => new { rules, from = "2026-12-25T00:00:00Z", to = "2026-12-25T23:30:00Z" });

        var (exitCode, output, errors) = await NodeTools.RunAsync(
            ["opening-hours.mjs"], input: JsonSerializer.Serialize(question), timeZone: "Europe/London");

        Assert.True(exitCode == 0, errors);
        Assert.True(told.Count > 1, string.Join(" | ", told));
        Assert.All(
            told.Zip(output.Split('\n')),
            pair => Assert.Equal((pair.First, new string(pair.First == "24/7" ? 'o' : 'u', 48)), pair));
    }

    [Fact]
    public async Task Get_LinkedHours_NeverReachOverABankHoliday()
    {
        var spans = 0;
        var limited = (await site.GetJsonAsync("/stations.json")).Items()
            .Where(item => item.GetProperty("openingHours").GetString() is { } hours && hours != "24/7");
        foreach (var station in limited)
        {
            var page = await site.GetPageAsync(station.GetProperty("url").GetString()!);
            using var linked = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
            foreach (var span in linked.RootElement.GetProperty("openingHoursSpecification").EnumerateArray())
            {
                var (first, last) = (Day(span, "validFrom"), Day(span, "validThrough"));
                Assert.InRange(DateOnly.FromDateTime(SiteFactory.Now.Date), first, last);
                Assert.DoesNotContain(
                    Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays), BankHolidays.Include);
                Assert.Equal(new DateOnly(2026, 12, 24), last);
                spans++;
            }
        }

        Assert.True(spans > 20, $"Only {spans} spans were read.");
    }

    private static DateOnly Day(JsonElement span, string name) =>
        DateOnly.Parse(span.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static IEnumerable<(string? Hours, string? ForPrograms)> Pairs(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Pairs),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Pairs(property.Value)).Concat(
            new[] { ("hours", "openingHours"), ("hoursBefore", "openingHoursBefore") }
                .Where(names => element.TryGetProperty(names.Item1, out _))
                .Select(names => (element.GetProperty(names.Item1).GetString(), element.GetProperty(names.Item2).GetString()))),
        _ => [],
    };
}
