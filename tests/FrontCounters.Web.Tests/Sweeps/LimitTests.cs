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

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task Get_FromLoopback_IsNeverRefused(string loopback)
    {
        using var client = site.ClientAt(loopback);

        for (var asked = 0; asked <= 3 * LimitedSite.MillisecondsAMinute; asked++)
        {
            using var answer = await client.GetAsync(Costly);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
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
