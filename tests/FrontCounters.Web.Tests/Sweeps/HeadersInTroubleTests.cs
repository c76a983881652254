using System.Net;
using System.Net.Sockets;
using System.Text;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>The rest of the table of headers: where the site is asked too much, fails, or the server itself refuses.</summary>
public sealed class HeadersInTroubleTests
{
    [Theory]
    [InlineData("/nearest.json?from=SW11+1", "cross-origin")]
    [InlineData("/nearest?from=SW11+1", "same-origin")]
    public async Task Send_MoreThanIsAllowed_Is429WithWhenToComeBack(string address, string readBy)
    {
        using var site = new LimitedSite();
        using var client = site.ClientAt("192.0.2.77");
        HttpResponseMessage response;
        do
        {
            response = await client.GetAsync(address);
        }
        while (response.StatusCode == HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        AssertPolicy(response, readBy);
        Assert.InRange(int.Parse(Header(response, "Retry-After"), null), 1, 60);
        Assert.Equal("\"work-milliseconds\";q=60;w=60", Header(response, "RateLimit-Policy"));
        Assert.Matches("^\"work-milliseconds\";r=\\d+;t=\\d+$", Header(response, "RateLimit"));
        response.Dispose();
    }

    [Theory]
    [InlineData("/fails.json", "cross-origin")]
    [InlineData("/fails", "same-origin")]
    public async Task Send_WhatFails_Is500UnderThePolicyAndNeverKept(string address, string readBy)
    {
        using var site = new SiteFactory();
        using var failing = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(
            services => services.AddSingleton<IStartupFilter>(new FailingCode())));
        using var client = failing.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        AssertPolicy(response, readBy);
    }

    [Fact]
    public async Task Send_ForAFileThatCannotBeHad_Is503UnderThePolicy()
    {
        var data = Directory.CreateTempSubdirectory("front-counters-data-");
        try
        {
            foreach (var file in Directory.GetFiles(Checkout.PathOf("data")))
            {
                File.Copy(file, Path.Combine(data.FullName, Path.GetFileName(file)));
            }

            using var site = new SiteFactory();
            using var changed = site.WithWebHostBuilder(builder => builder.UseSetting("Record:Data", data.FullName));
            // The last good release is served, from its database: the files that it was made from are nowhere.
            File.AppendAllText(Path.Combine(data.FullName, "rounds.csv"), "no,such,row\n");
            using var client = changed.CreateClient();

            using var response = await client.GetAsync("/data/front-counters.zip");

            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            AssertPolicy(response, "cross-origin");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    /// <summary>
    /// The server refuses these before any code of ours runs: a bare status, whose headers cannot be ours. It holds no
    /// word of the site and none of the reader.
    /// </summary>
    [Theory]
    [InlineData("414", "GET /%LONG% HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("431", "GET / HTTP/1.1\r\nHost: x\r\nAccept-Encoding: %LONG%\r\n\r\n")]
    [InlineData("400", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("400", "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")]
    [InlineData("505", "GET / HTTP/3.1\r\nHost: x\r\n\r\n")]
    public async Task Send_WhatTheServerItselfRefuses_IsABareStatus(string status, string request)
    {
        await using var site = new ServedSite();
        var address = new Uri(site.Address);
        using var socket = new TcpClient(address.Host, address.Port);
        var stream = socket.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(request.Replace("%LONG%", new string('a', 17_000), StringComparison.Ordinal)));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 0", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("aaaa", answer, StringComparison.Ordinal);
    }

    private static void AssertPolicy(HttpResponseMessage response, string readBy)
    {
        Assert.Equal("no-store", Header(response, "Cache-Control"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.StartsWith("default-src 'none';", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(readBy, Header(response, "Cross-Origin-Resource-Policy"));
        Assert.Equal(readBy == "cross-origin", response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";
}
