using System.Net;
using System.Net.Http.Headers;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>The header policy holds on every kind of response.</summary>
[Collection(SiteCollection.Name)]
public sealed class HeaderTests(SiteFactory site)
{
    [Theory]
    [InlineData("GET", "/", HttpStatusCode.OK)]
    [InlineData("HEAD", "/", HttpStatusCode.OK)]
    [InlineData("GET", "/stations.json", HttpStatusCode.OK)]
    [InlineData("GET", "/stations.csv", HttpStatusCode.OK)]
    [InlineData("GET", "/stations.geojson", HttpStatusCode.OK)]
    [InlineData("GET", "/css/site.css", HttpStatusCode.OK)]
    [InlineData("GET", "/lib/leaflet/dist/leaflet.js", HttpStatusCode.OK)]
    [InlineData("GET", "/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("GET", "/no-such-list.json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/stations?on=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/stations.json?on=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/stations.json", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/stations.json", HttpStatusCode.MethodNotAllowed)]
    public async Task Send_AnyRequest_CarriesThePolicy(string method, string address, HttpStatusCode status)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var response = await client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.StartsWith("max-age=63072000", Assert.Single(response.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/", "gzip")]
    [InlineData("/stations.json", "br")]
    [InlineData("/stations.csv", "gzip")]
    [InlineData("/stations.geojson", "br")]
    public async Task Get_WithAcceptEncoding_IsCompressedWithAnETagOfItsOwn(string address, string encoding)
    {
        using var client = site.CreateClient();

        using var compressed = await GetAsync(client, address, encoding);
        using var plain = await GetAsync(client, address, "identity");

        Assert.Equal([encoding], compressed.Content.Headers.ContentEncoding);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", compressed.Headers.Vary);
        Assert.NotNull(compressed.Headers.ETag);
        Assert.NotEqual(plain.Headers.ETag, compressed.Headers.ETag);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stations.json")]
    [InlineData("/stations.csv")]
    public async Task Get_WithTheETagHeld_IsNotModified(string address)
    {
        using var client = site.CreateClient();
        using var first = await GetAsync(client, address, "br");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Contains("default-src 'none'", Assert.Single(second.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stations.json")]
    [InlineData("/stations.csv?borough=camden")]
    [InlineData("/openapi.json")]
    public async Task Head_GivesTheTagOfTheBodyItStandsFor(string address)
    {
        using var fresh = new SiteFactory();
        using var client = fresh.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var head = await client.SendAsync(request);
        using var get = await client.GetAsync(address);

        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stations.json")]
    [InlineData("/data.json")]
    public async Task Get_SinceTheLastChange_IsNotModified(string address)
    {
        using var client = site.CreateClient();
        using var first = await client.GetAsync(address);
        var changed = first.Content.Headers.LastModified;

        Assert.Equal(SiteFactory.Now, changed);
        Assert.Equal(HttpStatusCode.NotModified, await StatusSinceAsync(client, address, changed!.Value));
        Assert.Equal(HttpStatusCode.OK, await StatusSinceAsync(client, address, changed.Value.AddSeconds(-1)));
        Assert.Equal(HttpStatusCode.OK, await StatusSinceAsync(client, address, changed.Value, "\"another\""));
    }

    [Theory]
    [InlineData("/nearest?from=SW11+1")]
    [InlineData("/nearest.json?from=SW11+1")]
    public async Task Get_Nearest_HasNothingByWhichToKeepIt(string address)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Null(response.Headers.ETag);
        Assert.Null(response.Content.Headers.LastModified);
    }

    [Theory]
    [InlineData("/stations.json")]
    [InlineData("/stations.csv")]
    [InlineData("/stations.geojson")]
    [InlineData("/nearest.json?from=SW11+1")]
    [InlineData("/nearest.json?from=xyzzy")]
    [InlineData("/stations.json?on=yesterday")]
    [InlineData("/stations/no-such.json")]
    [InlineData("/openapi.json")]
    [InlineData("/data.json")]
    public async Task Get_DataOrItsRefusal_IsOpenToOtherSites(string address)
    {
        using var client = site.CreateClient();

        using var first = await client.GetAsync(address);
        using var kept = await client.GetAsync(address);

        Assert.All([first, kept], response =>
        {
            Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
            Assert.Equal("cross-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        });
    }

    [Fact]
    public async Task Get_Twice_GivesTheSameBytes()
    {
        using var client = site.CreateClient();

        var first = await client.GetByteArrayAsync("/stations.json?on=2025-07-01");
        var second = await client.GetByteArrayAsync("/stations.json?on=2025-07-01");

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Get_Data_IsOpenToOtherSites()
    {
        using var client = site.CreateClient();

        using var data = await client.GetAsync("/stations.json");
        using var page = await client.GetAsync("/stations");

        Assert.Equal("*", Assert.Single(data.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static async Task<HttpStatusCode> StatusSinceAsync(
        HttpClient client, string address, DateTimeOffset since, string? held = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfModifiedSince = since;
        request.Headers.TryAddWithoutValidation("If-None-Match", held is null ? [] : [held]);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        return await client.SendAsync(request);
    }
}
