using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>
/// Every public address answers, with its media type. Addresses are permanent: rows are only ever added.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class AddressTests(SiteFactory site)
{
    private const string Html = "text/html";
    private const string Json = "application/json";
    private const string Csv = "text/csv";
    private const string Svg = "image/svg+xml";
    private const string Png = "image/png";
    private const string GeoJson = "application/geo+json";

    [Theory]
    [InlineData("/", Html)]
    [InlineData("/nearest", Html)]
    [InlineData("/nearest?from=SW11+1", Html)]
    [InlineData("/nearest.json?from=SW11+1", Json)]
    [InlineData("/nearest.csv?from=SW11+1", Csv)]
    [InlineData("/nearest.geojson?from=SW11+1", GeoJson)]
    [InlineData("/nearest/sw11-1", Html)]
    [InlineData("/nearest/sw11-1.json", Json)]
    [InlineData("/nearest/sw11-1.csv", Csv)]
    [InlineData("/nearest/sw11-1.geojson", GeoJson)]
    [InlineData("/nearest/sw11", Html)]
    [InlineData("/wards", Html)]
    [InlineData("/wards.json", Json)]
    [InlineData("/wards.csv", Csv)]
    [InlineData("/wards.geojson", GeoJson)]
    [InlineData("/wards/merton", Html)]
    [InlineData("/wards/merton.json", Json)]
    [InlineData("/wards/merton.csv", Csv)]
    [InlineData("/wards/merton.geojson", GeoJson)]
    [InlineData("/wards/merton/abbey", Html)]
    [InlineData("/wards/merton/abbey.json", Json)]
    [InlineData("/wards/merton/abbey.csv", Csv)]
    [InlineData("/wards/merton/abbey.geojson", GeoJson)]
    [InlineData("/constituencies", Html)]
    [InlineData("/constituencies.json", Json)]
    [InlineData("/constituencies.csv", Csv)]
    [InlineData("/constituencies.geojson", GeoJson)]
    [InlineData("/constituencies/barking", Html)]
    [InlineData("/constituencies/barking.json", Json)]
    [InlineData("/constituencies/barking.csv", Csv)]
    [InlineData("/constituencies/barking.geojson", GeoJson)]
    [InlineData("/nearest/districts", Html)]
    [InlineData("/nearest/districts.json", Json)]
    [InlineData("/nearest/districts.csv", Csv)]
    [InlineData("/nearest/districts.geojson", GeoJson)]
    [InlineData("/boroughs", Html)]
    [InlineData("/boroughs.json", Json)]
    [InlineData("/boroughs.csv", Csv)]
    [InlineData("/boroughs.geojson", GeoJson)]
    [InlineData("/boroughs/harrow", Html)]
    [InlineData("/boroughs/harrow.json", Json)]
    [InlineData("/boroughs/harrow.csv", Csv)]
    [InlineData("/boroughs/harrow.geojson", GeoJson)]
    [InlineData("/stations", Html)]
    [InlineData("/stations.json", Json)]
    [InlineData("/stations.csv", Csv)]
    [InlineData("/stations.geojson", GeoJson)]
    [InlineData("/stations/charing-cross", Html)]
    [InlineData("/stations/charing-cross.json", Json)]
    [InlineData("/stations/charing-cross.csv", Csv)]
    [InlineData("/stations/charing-cross.geojson", GeoJson)]
    [InlineData("/rounds", Html)]
    [InlineData("/rounds.json", Json)]
    [InlineData("/rounds.csv", Csv)]
    [InlineData("/rounds/2025", Html)]
    [InlineData("/rounds/2025.json", Json)]
    [InlineData("/rounds/2025.csv", Csv)]
    [InlineData("/rounds/2025.geojson", GeoJson)]
    [InlineData("/rounds/2025/counters", Html)]
    [InlineData("/rounds/2025/figures", Html)]
    [InlineData("/rounds/2025/events", Html)]
    [InlineData("/rounds/2025/voices", Html)]
    [InlineData("/rounds/2025/counters.json", Json)]
    [InlineData("/rounds/2025/counters.csv", Csv)]
    [InlineData("/rounds/2025/decision-october", Html)]
    [InlineData("/rounds/2025/decision-october.json", Json)]
    [InlineData("/rounds/2025/decision-october.csv", Csv)]
    [InlineData("/rounds/2025/decision-october.geojson", GeoJson)]
    [InlineData("/sources", Html)]
    [InlineData("/sources.json", Json)]
    [InlineData("/sources.csv", Csv)]
    [InlineData("/sources/standard-2025-08-list", Html)]
    [InlineData("/sources/standard-2025-08-list.json", Json)]
    [InlineData("/sources/standard-2025-08-list.csv", Csv)]
    [InlineData("/rounds/counts.json", Json)]
    [InlineData("/rounds/counts.csv", Csv)]
    [InlineData("/rounds/counts.svg", Svg)]
    [InlineData("/rounds/2025/counts.svg", Svg)]
    [InlineData("/rounds/2025.svg", Svg)]
    [InlineData("/rounds/2025/list-august.svg", Svg)]
    [InlineData("/stations/charing-cross.svg", Svg)]
    [InlineData("/rounds/counts.png", Png)]
    [InlineData("/rounds/2025.png", Png)]
    [InlineData("/rounds/2025/list-august.png", Png)]
    [InlineData("/boroughs/tiles.png", Png)]
    [InlineData("/stations/charing-cross.png", Png)]
    [InlineData("/closures", Html)]
    [InlineData("/closures.json", Json)]
    [InlineData("/closures.csv", Csv)]
    [InlineData("/figures", Html)]
    [InlineData("/figures.json", Json)]
    [InlineData("/figures.csv", Csv)]
    [InlineData("/statements", Html)]
    [InlineData("/statements.json", Json)]
    [InlineData("/statements.csv", Csv)]
    [InlineData("/timeline", Html)]
    [InlineData("/timeline.json", Json)]
    [InlineData("/timeline.csv", Csv)]
    [InlineData("/quotations", Html)]
    [InlineData("/quotations.json", Json)]
    [InlineData("/quotations.csv", Csv)]
    [InlineData("/quotations/q-philp-less-safe", Html)]
    [InlineData("/quotations/q-philp-less-safe.json", Json)]
    [InlineData("/quotations/q-philp-less-safe.csv", Csv)]
    [InlineData("/quotations/q-philp-less-safe.bib", "application/x-bibtex")]
    [InlineData("/quotations/q-philp-less-safe.ris", "application/x-research-info-systems")]
    [InlineData("/quotations/check", Html)]
    [InlineData("/quotations/check?text=less+safe", Html)]
    [InlineData("/quotations/check.json?text=less+safe", Json)]
    [InlineData("/sources/standard-2025-08-list.bib", "application/x-bibtex")]
    [InlineData("/sources/standard-2025-08-list.ris", "application/x-research-info-systems")]
    [InlineData("/facts/figure/2017-draft-saving", Html)]
    [InlineData("/facts/figure/2017-draft-saving.json", Json)]
    [InlineData("/facts/stage/2025/list-august", Html)]
    [InlineData("/facts/stage/2025/list-august.json", Json)]
    [InlineData("/facts/decision/2025/list-august/harrow", Html)]
    [InlineData("/facts/decision/2025/list-august/harrow.json", Json)]
    [InlineData("/people", Html)]
    [InlineData("/people.json", Json)]
    [InlineData("/people.csv", Csv)]
    [InlineData("/people/sadiq-khan", Html)]
    [InlineData("/people/sadiq-khan.json", Json)]
    [InlineData("/people/sadiq-khan.csv", Csv)]
    [InlineData("/search", Html)]
    [InlineData("/search?q=harrow", Html)]
    [InlineData("/search.json?q=harrow", Json)]
    [InlineData("/search.csv?q=harrow", Csv)]
    [InlineData("/about", Html)]
    [InlineData("/data", Html)]
    [InlineData("/data.json", Json)]
    [InlineData("/data.csv", Csv)]
    [InlineData("/data/api", Html)]
    [InlineData("/data/front-counters.zip", "application/zip")]
    [InlineData("/data/front-counters.sqlite", "application/vnd.sqlite3")]
    [InlineData("/openapi.json", Json)]
    [InlineData("/about/method", Html)]
    [InlineData("/privacy", Html)]
    [InlineData("/accessibility", Html)]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/health/live", Json)]
    [InlineData("/health/ready", Json)]
    [InlineData("/lib/leaflet/dist/leaflet.js", "text/javascript")]
    public async Task Get_PublicAddress_AnswersWithItsMediaType(string address, string mediaType)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/boroughs/E09000015", "/boroughs/harrow")]
    [InlineData("/boroughs/e09000015", "/boroughs/harrow")]
    [InlineData("/boroughs/E09000001", "/boroughs/city-of-london")]
    public async Task Get_BoroughByGssCode_MovesPermanentlyToItsSlug(string address, string expected)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.ToString());
    }
}
