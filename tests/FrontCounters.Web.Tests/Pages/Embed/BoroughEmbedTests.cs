using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Embed;

[Collection(SiteCollection.Name)]
public sealed class BoroughEmbedTests(SiteFactory site)
{
    [Theory]
    [InlineData("/embed/boroughs/harrow", true)]
    [InlineData("/embed/boroughs/harrow?on=2025-07-01&known=2025-08-06", true)]
    [InlineData("/embed/boroughs/nowhere", true)]
    [InlineData("/embed/boroughs/harrow?release=x", true)]
    [InlineData("/embed/boroughs/harrow?on=yesterday", true)]
    [InlineData("/embed/boroughs/harrow?on=2025-07-01&on=2025-07-02", true)]
    [InlineData("/embed/stations/acton", true)]
    [InlineData("/embedded/boroughs/harrow", false)]
    [InlineData("/no-such-page", false)]
    [InlineData("/boroughs/nowhere/embed", false)]
    [InlineData("/boroughs/harrow", false)]
    [InlineData("/boroughs/harrow/embed", false)]
    public async Task Get_AnyPage_IsFramedOnlyWhereItIsMadeForIt(string address, bool mayBeFramed)
    {
        using var client = site.CreateClient();

        // The second answer comes from the cache.
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var response = await client.GetAsync(address);
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.EndsWith(mayBeFramed ? "frame-ancestors *" : "frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal(!mayBeFramed, response.Headers.Contains("X-Frame-Options"));
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    /// <summary>Whoever sees the frame is told why it has no answer, with the look of one, and led out of it.</summary>
    [Theory]
    [InlineData("/embed/boroughs/harow", HttpStatusCode.NotFound, "We have no such borough", "/boroughs/harrow")]
    [InlineData("/embed/boroughs/watford", HttpStatusCode.NotFound, "We have no such borough", "/nearest?from=place%3Awatford-town")]
    [InlineData("/embed/boroughs/harrow?on=yesterday", HttpStatusCode.BadRequest, null, null)]
    [InlineData("/embed/boroughs/harrow?release=latest", HttpStatusCode.BadRequest, null, null)]
    [InlineData("/embed/stations/acton", HttpStatusCode.NotFound, "There is no page at this address", null)]
    [InlineData("/embed", HttpStatusCode.NotFound, "There is no page at this address", null)]
    public async Task Get_ARefusal_IsAShortPageForTheFrame(string address, HttpStatusCode status, string? heading, string? meant)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(address);
        var page = await site.GetPageAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.True((await response.Content.ReadAsByteArrayAsync()).Length < 3_000);
        Assert.True(heading is null || page.Text("answer") == heading, page.Text("answer"));
        Assert.StartsWith("/css/embed.", Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("nav, form"));
        Assert.True(meant is null || page.QuerySelector($"main a[href='{meant}']") is not null);
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Equal("_blank noopener", $"{link.GetAttribute("target")} {link.GetAttribute("rel")}"));
    }

    [Fact]
    public async Task Get_EveryBorough_IsUnder15Kilobytes()
    {
        using var client = site.CreateClient();
        var boroughs = (await site.GetJsonAsync("/boroughs.json")).Items();

        Assert.Equal(33, boroughs.Count);
        foreach (var slug in boroughs.Select(borough => borough.GetProperty("slug").GetString()))
        {
            var html = await client.GetByteArrayAsync($"/embed/boroughs/{slug}?on=2017-06-30&known=2026-11-22");
            Assert.True(html.Length < 15_000, $"{slug} has {html.Length} bytes");
        }
    }

    /// <summary>A page of ours within another's frame would be refused, or would take its place.</summary>
    [Theory]
    [InlineData("/embed/boroughs/harrow")]
    [InlineData("/embed/boroughs/harrow?on=2025-07-01&known=2025-08-06")]
    public async Task Get_AnEmbed_OpensEveryLinkOutsideItsFrame(string address)
    {
        var links = (await site.GetPageAsync(address)).QuerySelectorAll("a[href]");

        Assert.True(links.Length >= 4, $"{links.Length} links");
        Assert.All(links, link =>
        {
            Assert.Equal("_blank", link.GetAttribute("target"));
            Assert.StartsWith("noopener", link.GetAttribute("rel"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Get_Today_SaysWhatTheBoroughsPageSays()
    {
        var page = await site.GetPageAsync("/boroughs/westminster");
        var embed = await site.GetPageAsync("/embed/boroughs/westminster");

        Assert.Equal(page.Text("answer"), embed.Text("answer"));
        Assert.Equal(
            page.QuerySelectorAll("[data-testid='counters'] h3").Select(name => name.TextContent),
            embed.QuerySelectorAll("[data-testid='counters'] b").Select(name => name.TextContent));
        Assert.False(embed.Has("frozen"));
    }

    [Fact]
    public async Task Get_TheCityOfLondon_SaysWhosePoliceItHas()
    {
        var embed = await site.GetPageAsync("/embed/boroughs/city-of-london");

        Assert.Contains("City of London Police", embed.QuerySelector("main")!.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FrozenBeforeTheNewestSource_SaysThatThereIsMore()
    {
        var embed = await site.GetPageAsync("/embed/boroughs/harrow?on=2025-07-01&known=2025-08-06");

        Assert.Equal(
            "Frozen: what was open on 1 July 2025, as was known on 6 August 2025. "
            + "The record has newer sources, up to 27 February 2026. Today’s answer",
            embed.Text("frozen"));
        Assert.Contains("On 1 July 2025 Harrow had", embed.Text("answer"), StringComparison.Ordinal);
    }

    /// <summary>One day is enough: tomorrow the answer will be another than that of its borough's page.</summary>
    [Theory]
    [InlineData("on=2025-07-01", "what was open on 1 July 2025, as was known on 22 November 2026.")]
    [InlineData("known=2025-08-06", "what was open on 22 November 2026, as was known on 6 August 2025.")]
    [InlineData("known=2026-11-22", "what was open on 22 November 2026, as was known on 22 November 2026.")]
    public async Task Get_FrozenByOneDay_SaysSoAndLeadsToTodaysAnswer(string query, string days)
    {
        var embed = await site.GetPageAsync($"/embed/boroughs/harrow?{query}");

        Assert.StartsWith($"Frozen: {days}", embed.Text("frozen"), StringComparison.Ordinal);
        Assert.Equal("/boroughs/harrow", embed.QuerySelector("[data-testid=frozen] a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_FrozenAtThisRelease_SaysThatNothingChanged()
    {
        var release = (await site.GetJsonAsync("/boroughs.json")).GetProperty("release").GetString()!;
        foreach (var asked in new[] { release, release["sha256:".Length..][..12] })
        {
            var embed = await site.GetPageAsync($"/embed/boroughs/harrow?on=2026-11-22&known=2026-11-22&release={asked}");

            Assert.Contains("The record has not changed since.", embed.Text("frozen"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_FrozenAtAnotherRelease_SaysThatTheRecordHasChanged()
    {
        var embed = await site.GetPageAsync(
            "/embed/boroughs/harrow?on=2026-11-22&known=2026-11-22&release=000000000000");

        Assert.Contains("The record has changed since.", embed.Text("frozen"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("release=latest")]
    [InlineData("release=000000000000&release=000000000000")]
    [InlineData("release=00000000000g")]
    public async Task Get_NoRelease_IsRefused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/embed/boroughs/harrow?{query}"));

    [Fact]
    public async Task Get_TheCode_IsForBothForms()
    {
        var page = await site.GetPageAsync("/boroughs/harrow/embed?on=2025-07-01");
        var release = (await site.GetJsonAsync("/boroughs.json")).GetProperty("release").GetString()!;

        Assert.Contains(
            "<iframe src=\"http://localhost/embed/boroughs/harrow\" title=\"Front counters in Harrow\" width=\"100%\"",
            page.Text("code-today"),
            StringComparison.Ordinal);
        Assert.Contains(
            $"harrow?on=2025-07-01&amp;known=2026-11-22&amp;release={release["sha256:".Length..][..12]}\"",
            page.Text("code-frozen"),
            StringComparison.Ordinal);
        Assert.Contains("frontcounters-height", page.Text("code-height"), StringComparison.Ordinal);
        Assert.Equal(
            "/embed/boroughs/harrow?on=2025-07-01",
            page.QuerySelector("iframe")!.GetAttribute("src"));
    }
}
