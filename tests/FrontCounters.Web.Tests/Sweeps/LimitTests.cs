using System.Net;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>What one client may have worked out in a short time. Each test asks as a client of its own.</summary>
public sealed class LimitTests(LimitedSite site) : IClassFixture<LimitedSite>
{
    private const string Costly = "/nearest.json?from=SW11+1";

    [Fact]
    public async Task Get_MoreThanAMinutesAnswers_IsRefusedWithWhenToComeBack()
    {
        using var client = site.ClientAt("192.0.2.1");
        await UseUpAsync(client);

        using var refused = await client.GetAsync(Costly);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter?.Delta ?? default, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync());
        Assert.Equal("too-many-requests", problem.RootElement.GetProperty("code").GetString());
        Assert.Equal(429, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Get_PageBeyondTheLimit_IsTheSitesOwnPage()
    {
        using var client = site.ClientAt("192.0.2.2");
        await UseUpAsync(client);

        using var refused = await client.GetAsync("/nearest?from=SW11+1");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains(
            "<h1>Too many requests in a short time</h1>", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FromMemoryOrAFile_IsNotCounted()
    {
        using var client = site.ClientAt("192.0.2.3");
        using (await client.GetAsync("/boroughs/harrow"))
        {
            await UseUpAsync(client);
        }

        using var kept = await client.GetAsync("/boroughs/harrow");
        using var file = await client.GetAsync("/favicon.svg");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (kept.StatusCode, file.StatusCode));
    }

    /// <summary>A PNG counts as what it takes from the first on: one is all that this site's clients have in a minute.</summary>
    [Theory]
    [InlineData("192.0.2.20", "/rounds/slope.svg", HttpStatusCode.OK)]
    [InlineData("192.0.2.21", "/rounds/slope.png", HttpStatusCode.TooManyRequests)]
    public async Task Get_AfterAPicture_IsAnsweredUnlessItWasDear(string address, string picture, HttpStatusCode then)
    {
        using var client = site.ClientAt(address);
        using var first = await client.GetAsync(picture);

        using var second = await client.GetAsync(Costly);

        Assert.Equal((HttpStatusCode.OK, then), (first.StatusCode, second.StatusCode));
    }

    [Theory]
    [InlineData("192.0.2.4", "192.0.2.5", true)]
    [InlineData("::ffff:192.0.2.6", "192.0.2.6", false)]
    [InlineData("2001:db8:1:1::1", "2001:db8:1:2::1", true)]
    [InlineData("2001:db8:2:1::1", "2001:db8:2:1:ffff::9", false)] // one network, one client
    public async Task Get_ByAnotherClient_IsAnsweredUnlessItIsTheSameNetwork(string first, string second, bool isAnswered)
    {
        using var client = site.ClientAt(first);
        await UseUpAsync(client);

        using var other = site.ClientAt(second);
        using var answer = await other.GetAsync(Costly);

        Assert.Equal(isAnswered ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Fact]
    public async Task Get_FromManyNetworksOfOneSite_IsRefusedAfterAFewOfThem()
    {
        var answered = 0;
        for (var network = 0; network < 12; network++)
        {
            using var client = site.ClientAt($"2001:db8:48:{network}::1");
            using var answer = await client.GetAsync(Costly);
            answered += answer.StatusCode == HttpStatusCode.OK ? 1 : 0;
            await UseUpAsync(client);
        }

        Assert.InRange(answered, 4, 8);
        using var another = site.ClientAt("2001:db8:49::1");
        Assert.Equal(HttpStatusCode.OK, (await another.GetAsync(Costly)).StatusCode);
    }

    [Fact]
    public async Task Get_WhatIsWorkedOut_SaysWhatIsLeft()
    {
        using var client = site.ClientAt("192.0.2.8");

        using var made = await client.GetAsync("/boroughs/brent?on=2021-03-04");
        using var kept = await client.GetAsync("/boroughs/brent?on=2021-03-04");

        Assert.Equal("\"work-milliseconds\";q=60;w=60", Assert.Single(made.Headers.GetValues("RateLimit-Policy")));
        Assert.Matches("^\"work-milliseconds\";r=[0-9]+;t=[0-9]+$", Assert.Single(made.Headers.GetValues("RateLimit")));
        Assert.False(kept.Headers.Contains("RateLimit"));
    }

    [Fact]
    public async Task Get_Probes_AreOutsideTheBucket()
    {
        using var client = site.ClientAt("192.0.2.9");
        await UseUpAsync(client);
        for (var asked = 0; asked < 50; asked++)
        {
            using var answer = await client.GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task Get_FromLoopback_IsSparedOnlyByItsSetting(string loopback)
    {
        using var sparing = site.WithWebHostBuilder(builder => builder.UseSetting("Limits:SpareLoopback", "true"));
        using var spared = sparing.CreateClient();
        spared.DefaultRequestHeaders.Add(LimitedSite.ClientHeader, loopback);
        for (var asked = 0; asked < 100; asked++)
        {
            using var answer = await spared.GetAsync(Costly);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var client = site.ClientAt(loopback);
        await UseUpAsync(client);
    }

    [Theory]
    [InlineData(null, "192.0.2.20", HttpStatusCode.TooManyRequests)] // nobody's word is taken
    [InlineData("198.51.100.0/24", "192.0.2.21", HttpStatusCode.TooManyRequests)] // not this one's
    [InlineData("192.0.2.0/24", "192.0.2.22", HttpStatusCode.OK)]
    [InlineData("192.0.2.23, 10.0.0.0/8", "192.0.2.23", HttpStatusCode.OK)]
    public async Task Get_ThroughAProxy_IsOfTheAddressThatAKnownOneNames(string? known, string proxy, HttpStatusCode status)
    {
        using var behind = site.WithWebHostBuilder(builder => builder.UseSetting("Proxies:Known", known));
        using var client = behind.CreateClient();
        client.DefaultRequestHeaders.Add(LimitedSite.ClientHeader, proxy);
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.1");
        await UseUpAsync(client);

        client.DefaultRequestHeaders.Remove("X-Forwarded-For");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "127.0.0.1, 203.0.113.2");
        using var answer = await client.GetAsync(Costly);

        Assert.Equal(status, answer.StatusCode);
    }

    private static async Task UseUpAsync(HttpClient client)
    {
        while (true)
        {
            using var answer = await client.GetAsync(Costly);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return;
            }

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
