using System.Net;
using System.Text.Json;
using FrontCounters.Data;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>Features that can be found again, and a form of them that old programs for maps can read.</summary>
[Collection(SiteCollection.Name)]
public sealed class GeoJsonTests(SiteFactory site)
{
    [Fact]
    public async Task Get_EveryGeoJson_HasFeaturesWithIdsAndAFlatFormOfTheSame()
    {
        var read = 0;
        foreach (var address in await AddressesAsync())
        {
            var whole = Features(await site.GetJsonAsync(address));
            var flat = Features(await site.GetJsonAsync(Flat(address)));
            var ids = whole.Select(Id).ToList();

            Assert.Distinct(ids);
            Assert.DoesNotContain(ids, string.IsNullOrEmpty);
            Assert.Equal(ids, flat.Select(Id));
            Assert.Equal(whole.Select(Geometry), flat.Select(Geometry));
            foreach (var properties in flat.Select(feature => feature.GetProperty("properties")))
            {
                var names = properties.EnumerateObject().Select(property => property.Name).ToList();
                Assert.All(names, name => Assert.InRange(name.Length, 1, ShortNames.Longest));
                Assert.Distinct(names, StringComparer.OrdinalIgnoreCase);
                Assert.DoesNotContain(
                    properties.EnumerateObject(), property => property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object);
            }

            read += flat.Count;
        }

        Assert.True(read > 1000, $"Only {read} features were read.");
    }

    [Theory]
    [InlineData("/stations.geojson?flat=yes")]
    [InlineData("/boroughs.geojson?flat=1")]
    [InlineData("/closures.geojson?flat=true&flat=false")]
    [InlineData("/rounds/2025.geojson?flat=TRUEISH")]
    [InlineData("/map/outlines.geojson?flat=x")]
    [InlineData("/stations.json?flat=true")]
    [InlineData("/stations.csv?flat=true")]
    public async Task Get_FlatThatMeansNothing_IsRefused(string address) =>
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync(address));

    [Theory]
    [InlineData(new[] { "slug", "closingDay", "closingDayStanding" }, new[] { "slug", "closingDay", "closDaySta" })]
    [InlineData(new[] { "within1Mile24Hours", "within3Miles24Hours" }, new[] { "wit1Mi24Ho", "wit3Mi24Ho" })]
    [InlineData(new[] { "aLongNameOfOne", "aLongNameOfOnf" }, new[] { "aLonNaOfOn", "aLonNaOfO2" })]
    [InlineData(new[] { "confirmation", "confirmatiot", "confirmati" }, new[] { "confirmat2", "confirmat3", "confirmati" })]
    public void Of_Names_AreShortAndDifferent(string[] names, string[] expected) => Assert.Equal(expected, ShortNames.Shorten(names));

    [TheoryWithProgram("ogr2ogr")]
    [InlineData("/stations.geojson")]
    [InlineData("/boroughs.geojson")]
    [InlineData("/closures.geojson")]
    [InlineData("/boroughs/harrow.geojson")]
    [InlineData("/stations/acton.geojson")]
    [InlineData("/rounds/2025.geojson")]
    [InlineData("/rounds/2013/draft-january.geojson")]
    [InlineData("/nearest.geojson?from=SW11+1&need=any")]
    public async Task Convert_TheFlatForm_MakesAShapefileWithAllOfIt(string address)
    {
        var folder = Directory.CreateTempSubdirectory("front-counters-shapes-");
        try
        {
            using var client = site.CreateClient();
            var json = await client.GetStringAsync(Flat(address));
            var (from, to) = (Path.Combine(folder.FullName, "flat.geojson"), Path.Combine(folder.FullName, "shapes.shp"));
            await File.WriteAllTextAsync(from, json);

            var told = await Programs.RunAsync("ogr2ogr", "-f", "ESRI Shapefile", to, from);
            var summary = await Programs.RunAsync("ogrinfo", "-so", "-al", to);

            // What is longer than a shapefile has room for is cut; no column is lost or renamed.
            Assert.DoesNotContain("field name", told, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("not supported", told, StringComparison.OrdinalIgnoreCase);
            var features = Features(JsonDocument.Parse(json).RootElement);
            Assert.Contains($"Feature Count: {features.Count}", summary, StringComparison.Ordinal);
            Assert.All(
                features[0].GetProperty("properties").EnumerateObject(),
                property => Assert.Contains($"\n{property.Name}: ", summary, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A shapefile's days have no hour, and its texts end after 254 letters: what it would lose stands beside.</summary>
    [TheoryWithProgram("ogr2ogr")]
    [InlineData("2026-11-22T12:00", "on 2026-11-22 at 19:00 +00:00")]
    [InlineData("2026-11-23T12:00", "on 2026-11-23 at 22:00 +00:00")]
    [InlineData("2026-07-01T20:00", "on 2026-07-01 at 22:00 +01:00")]
    [InlineData("2026-11-28T10:00", "on 2026-11-28 at 19:00 +00:00")]
    [InlineData("2026-08-09T09:30", "on 2026-08-09 at 19:00 +01:00")]
    public async Task Convert_AMomentAndALongList_KeepTheHourAndTheNumber(string at, string closes)
    {
        var folder = Directory.CreateTempSubdirectory("front-counters-shapes-");
        try
        {
            using var client = site.CreateClient();
            var json = await client.GetStringAsync($"/nearest.geojson?from=SW11+1&at={at}&flat=true");
            var (from, to) = (Path.Combine(folder.FullName, "flat.geojson"), Path.Combine(folder.FullName, "shapes.shp"));
            await File.WriteAllTextAsync(from, json);

            await Programs.RunAsync("ogr2ogr", "-f", "ESRI Shapefile", to, from);
            var all = await Programs.RunAsync("ogrinfo", "-al", to);

            var first = Features(JsonDocument.Parse(json).RootElement)[0].GetProperty("properties");
            Assert.Equal("lavender-hill", first.GetProperty("slug").GetString());
            Assert.Equal(closes, first.GetProperty("closAtText").GetString());
            Assert.Contains($"closAtText (String) = {closes}", all, StringComparison.Ordinal);
            var sources = first.GetProperty("sources").GetString()!.Split(' ').Length;
            Assert.Equal(sources, first.Number("sourcCount"));
            Assert.Matches($@"sourcCount \(Integer(64)?\) = {sources}\n", all);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<IReadOnlyList<string>> AddressesAsync()
    {
        var paths = (await site.GetJsonAsync("/openapi.json")).GetProperty("paths").EnumerateObject().Select(path => path.Name);
        var swept = DataSweep.Addresses(site.Services.GetRequiredService<CounterRecord>(), ".geojson", paths.ToHashSet()).Select(address => address.Address);
        return
        [
            .. swept.Where((_, number) => number % 5 == 0),
            "/stations.geojson", "/boroughs.geojson", "/closures.geojson", "/closures.geojson?year=2017", "/nearest.geojson?from=SW11+1&need=any",
            "/rounds/2013.geojson", "/rounds/2017.geojson", "/rounds/2025.geojson", "/map/outlines.geojson",
        ];
    }

    private static string Flat(string address) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}flat=true";

    private static List<JsonElement> Features(JsonElement collection) => [.. collection.GetProperty("features").EnumerateArray()];

    private static string Id(JsonElement feature) => feature.GetProperty("id").GetString()!;

    private static string Geometry(JsonElement feature) => feature.GetProperty("geometry").GetRawText();
}
