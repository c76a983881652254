using System.Net;
using System.Net.Sockets;
using System.Text;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Requests;

/// <summary>What no browser sends: methods by other names, refusals of encodings, conditions that say nothing.</summary>
public sealed class OddRequestTests(ServedSite site) : IClassFixture<ServedSite>
{
    [Theory]
    [InlineData("head", "/")]
    [InlineData("get", "/stations.json")]
    [InlineData("Head", "/health/ready")]
    [InlineData("options", "/stations.json")]
    [InlineData("SW1A1AA", "/nearest")]
    [InlineData("SW1A1AA", "/no/such/page")]
    public async Task Send_AMethodThatNobodyKnows_Is405AndNotInTheLog(string method, string address)
    {
        var before = site.Log.Written.Count;
        var uri = new Uri(site.Address);
        using var socket = new TcpClient(uri.Host, uri.Port);
        var stream = socket.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{method} {address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 405", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nAllow: GET, HEAD", answer, StringComparison.Ordinal);
        Assert.Contains("X-Content-Type-Options: nosniff", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("SW1A1AA", answer, StringComparison.Ordinal);
        var logged = site.Log.Written.Skip(before).ToList();
        Assert.Contains(logged, line => line.Contains("(another method)", StringComparison.Ordinal));
        Assert.DoesNotContain(logged, line => line.Contains(method, StringComparison.Ordinal));
    }

    /// <summary>Pages and feeds name the host that was asked for: one that no address can have has none.</summary>
    [Theory]
    [InlineData("..", 400)]
    [InlineData("", 400)]
    [InlineData("evil.example:99999", 400)]
    [InlineData("~!$", 400)]
    [InlineData("user@evil.example", 400)]
    [InlineData("a b.example", 400)]
    [InlineData("evil.example/path", 400)]
    [InlineData("frontcounters.example:8080", 200)]
    [InlineData("[::1]:5080", 200)]
    [InlineData("localhost", 200)]
    public async Task Get_ForAHost_IsAnsweredOrRefusedAlikeEverywhere(string host, int expected)
    {
        var uri = new Uri(site.Address);
        foreach (var address in new[] { "/feeds/changes.atom", "/", "/stations.json", "/sitemap.xml", "/boroughs/harrow.atom" })
        {
            using var socket = new TcpClient(uri.Host, uri.Port);
            var stream = socket.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
            using var reader = new StreamReader(stream, Encoding.UTF8);

            Assert.StartsWith($"HTTP/1.1 {expected}", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>What is refused by name is not sent because everything else is taken.</summary>
    [Theory]
    [InlineData("br;q=0,*", "gzip")]
    [InlineData("br;q=0, gzip;q=0, *", "")]
    [InlineData("BR;q=0.0, *;q=0.5", "gzip")]
    [InlineData("*", "br")]
    public async Task Get_WithAnEncodingRefusedByName_IsNotSentIt(string accepted, string expected)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/boroughs/harrow");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);

        using var response = await client.SendAsync(request);

        Assert.Equal(expected, string.Join(',', response.Content.Headers.ContentEncoding));
    }

    [Theory]
    [InlineData("br;q=0,br")]
    [InlineData("gzip;q=0, gzip")]
    [InlineData("br;q=0,gzip,br")]
    [InlineData("identity;q=0")]
    [InlineData("*;q=0")]
    [InlineData("nonsense, ;;;")]
    public async Task Get_WithEncodingsRefusedAndTaken_IsAnswered(string accepted)
    {
        using var client = site.CreateClient();
        foreach (var address in new[] { "/favicon.svg", "/", "/stations.json", "/rounds/2025.svg" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);

            using var response = await client.SendAsync(request);

            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {(int)response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/data/front-counters.zip")]
    [InlineData("/favicon.svg")]
    public async Task Get_APartOnAConditionThatSaysNothing_IsAnsweredWhole(string address)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Range", "bytes=0-9");
        request.Headers.TryAddWithoutValidation("If-Range", "garbage");

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_ThePageOfRefusals_IsOneItself()
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync("/error");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
