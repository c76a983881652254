using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>A line a request, and never what a reader typed. On a site of its own, for its log alone.</summary>
public sealed class LogTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("/nearest?from=SW11+1JX&need=24h", "/nearest answered 200")]
    [InlineData("/nearest.json?from=SW11+1JX", "/nearest.json answered 200")]
    [InlineData("/nearest.json?from=SW11+1JX&need=sometimes", "answered 400")]
    [InlineData("/stations?q=SW11+1JX", "/stations answered 200")]
    [InlineData("/search?q=SW11+1JX", "/search answered 200")]
    [InlineData("/search.json?q=SW11+1JX", "/search.json answered 200")]
    [InlineData("/stations/SW11%201JX", "answered 404")]
    [InlineData("/quotations/check?text=SW11+1JX", "/quotations/check answered 200")]
    [InlineData("/quotations/check.json?text=SW11+1JX", "/quotations/check.json answered 200")]
    [InlineData("/quotations/check?text=SW11+1JX&text=SW11", "answered 400")]
    [InlineData("/SW11%201JX?on=2025-07-01", "answered 404")]
    public async Task Get_WithAPostcode_IsLoggedWithoutIt(string address, string expected)
    {
        using var client = site.CreateClient();
        var before = site.Log.Written.Count;

        using var response = await client.GetAsync(address);

        var written = site.Log.Written.Skip(before).ToList();
        var line = Assert.Single(written, line => line.Contains(" answered ", StringComparison.Ordinal));
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.Matches(@"GET .+ answered \d{3} in \d+\.\d ms", line);
        foreach (var part in new[] { "SW11", "1JX", "from=", "need=", "q=", "on=", "text=" })
        {
            Assert.DoesNotContain(written, line => line.Contains(part, StringComparison.OrdinalIgnoreCase));
        }
    }
}
