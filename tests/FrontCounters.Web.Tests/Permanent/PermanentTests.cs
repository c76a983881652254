using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using FrontCounters.Data;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Pages.Areas;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Tests.Infrastructure;
using FrontCounters.Web.Watching;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Permanent;

/// <summary>What search engines and links of years ago rest on.</summary>
[Collection(AddressedCollection.Name)]
public sealed class PermanentTests(AddressedSite site)
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/boroughs/harrow", "/boroughs/harrow")]
    [InlineData("/Boroughs/harrow/", "/boroughs/harrow")]
    [InlineData("/stations?service=24-hours", "/stations")]
    [InlineData("/stations?on=2026-11-22&known=2026-11-22", "/stations")]
    [InlineData("/stations?known=2018-01-01&service=24-hours&on=2025-07-01", "/stations?on=2025-07-01&known=2018-01-01")]
    [InlineData("/nearest?from=SW11+1JX&on=2025-07-01", "/nearest")]
    [InlineData("/search?q=harrow", "/search")]
    [InlineData("/quotations/check?text=less+safe", "/quotations/check")]
    [InlineData("/report?fact=borough:harrow", "/report")]
    public async Task Get_Page_NamesItsOneAddress(string address, string expected)
    {
        var page = await site.GetPageAsync(address);

        var link = Assert.IsType<IHtmlLinkElement>(Assert.Single(page.QuerySelectorAll("link[rel=canonical]")), exactMatch: false);
        Assert.Equal(AddressedSite.Public + expected, link.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/stations?on=yesterday")]
    public async Task Get_PageThatRefuses_NamesNoAddress(string address) =>
        Assert.Null((await site.GetPageAsync(address)).QuerySelector("link[rel=canonical]"));

    /// <summary>A page that nobody put among the permanent ones would be in no sitemap and in no copy.</summary>
    [Fact]
    public void Pages_EveryRoute_IsKeptOrAnswersAQuestionOrStandsInOthersPlaces()
    {
        // A report, an error, and what stands in another site, on paper or in a preview.
        string[] others =
            ["/report", "/error", "/boroughs/{slug}/embed", "/boroughs/{slug}/sheet", "/embed/boroughs/{slug}", "/previews/{kind}/{slug}"];
        var record = site.Services.GetRequiredService<CounterRecord>();
        var kept = PermanentPages.All(record, new DateOnly(2026, 11, 22)).Select(page => page.Path).ToList();
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}").Distinct().ToList();

        Assert.True(routes.Count > 40, $"Only {routes.Count} pages were found.");
        Assert.All(routes, route => Assert.True(
            others.Contains(route) || PermanentPages.AnsweringQuestions.Contains(route) || kept.Exists(path => Leads(route, path)),
            $"No permanent page has the route {route}."));
        Assert.All(others, route => Assert.Contains(route, routes));

        static bool Leads(string route, string path) =>
            new TemplateMatcher(TemplateParser.Parse(route), []).TryMatch(path, []);
    }

    [Fact]
    public async Task GetSitemap_EveryEntry_IsACanonicalPageThatMayBeKept()
    {
        using var client = site.CreateClient();

        var entries = (await EntriesAsync()).Select(entry => entry.Address).ToList();
        var areas = entries.FindAll(AreaAddresses.IsOfAnArea);
        foreach (var address in Sample.OfEachFolder(3, 4, entries.Except(areas)).Concat(Sample.OneIn(40, areas)))
        {
            using var response = await client.GetAsync(address);
            var html = await response.Content.ReadAsStringAsync();

            Assert.Equal((address, HttpStatusCode.OK), (address, response.StatusCode));
            Assert.False(response.Headers.Contains("X-Robots-Tag"), address);
            Assert.Contains($"<link rel=\"canonical\" href=\"{AddressedSite.Public}{address}\">", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task GetSitemap_Days_AreThoseOfTheNewestSource()
    {
        var entries = (await EntriesAsync()).ToDictionary(entry => entry.Address, entry => entry.Day);
        var record = await site.GetJsonAsync("/stations.json");

        Assert.Equal(record.GetProperty("asOf").GetString(), entries["/"]);
        Assert.Equal("2025-08-06", entries["/sources/standard-2025-08-list"]);
        Assert.Null(entries["/privacy"]);
        Assert.All(entries.Values.OfType<string>(), day => Assert.True(
            DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) <= DateOnly.FromDateTime(SiteFactory.Now.Date)));
    }

    [Fact]
    public async Task GetRobots_Always_HidesNoPageThatSaysNotToBeKept()
    {
        using var client = site.CreateClient();

        var text = await client.GetStringAsync("/robots.txt");
        var rules = RobotsRules.Parse(text, "AnyBot");

        Assert.StartsWith("User-agent: *\n", text, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {AddressedSite.Public}/sitemap.xml", text.Split('\n'));
        Assert.All(await EntriesAsync(), entry => Assert.True(rules.Allow(entry.Address), entry.Address));
        foreach (var address in (string[])
            [
                "/nearest?from=SW11+1", "/nearest.json?from=SW11+1", "/nearest.csv?from=SW11+1", "/nearest.geojson?from=SW11+1",
                "/nearest", "/search?q=harrow", "/search.json?q=harrow", "/search.csv?q=harrow", "/quotations/check?text=less+safe",
                "/quotations/check.json?text=less+safe", "/report?page=/boroughs/harrow", "/health/ready", "/nearest?from=xyzzy",
            ])
        {
            using var response = await client.GetAsync(address);

            Assert.True(rules.Allow(address), address);
            Assert.Equal((address, "noindex"), (address, Assert.Single(response.Headers.GetValues("X-Robots-Tag"))));
        }
    }

    [Fact]
    public async Task GetSecurityText_WithAContact_HoldsItAndGoodForLessThanAYear()
    {
        using var client = site.CreateClient();

        var fields = (await client.GetStringAsync("/security.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);

        Assert.Equal(AddressedSite.Contact, fields["Contact"]);
        Assert.Equal($"{AddressedSite.Public}/.well-known/security.txt", fields["Canonical"]);
        var expires = DateTimeOffset.Parse(fields["Expires"], CultureInfo.InvariantCulture);
        Assert.InRange(expires, SiteFactory.Now.AddDays(60), SiteFactory.Now.AddDays(364));
    }

    [Theory]
    [InlineData("/boroughs/E09000015", "/boroughs/harrow")]
    [InlineData("/boroughs/e09000015.json?on=2025-07-01", "/boroughs/harrow.json?on=2025-07-01")]
    [InlineData("/boroughs/E09000001.csv", "/boroughs/city-of-london.csv")]
    [InlineData("/boroughs/E09000015.geojson?flat=true", "/boroughs/harrow.geojson?flat=true")]
    [InlineData("/boroughs/E09000015.atom", "/boroughs/harrow.atom")]
    [InlineData("/boroughs/E09000033.ics?kind=closing", "/boroughs/westminster.ics?kind=closing")]
    [InlineData("/boroughs/E09000015/embed", "/boroughs/harrow/embed")]
    [InlineData("/boroughs/E09000007/sheet?on=2025-07-01", "/boroughs/camden/sheet?on=2025-07-01")]
    [InlineData("/embed/boroughs/E09000015?on=2025-07-01&known=2025-08-20", "/embed/boroughs/harrow?on=2025-07-01&known=2025-08-20")]
    public async Task Get_BoroughByItsCode_MovesToItsAddressForGood(string address, string expected)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, await site.GetStatusAsync(expected));
    }

    [Theory]
    [InlineData("/boroughs/E09000099")]
    [InlineData("/boroughs/E09000099.atom")]
    [InlineData("/embed/boroughs/E0900001")]
    public async Task Get_BoroughByACodeOfNone_IsNotFound(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync(address));

    [Theory]
    [InlineData("/favicon.ico", "image/x-icon", 0)]
    [InlineData("/apple-touch-icon.png", "image/png", 0x89)]
    public async Task Get_PictureThatBrowsersAskForUntold_IsThere(string address, string mediaType, int firstByte)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(firstByte, (await response.Content.ReadAsByteArrayAsync())[0]);
    }

    [Fact]
    public async Task GetSecurityText_WithoutAContact_IsNotThere()
    {
        using var without = new SiteFactory();

        Assert.Equal(HttpStatusCode.NotFound, await without.GetStatusAsync("/.well-known/security.txt"));
    }

    [Theory]
    [InlineData("/stations/old-harrow", "/stations/harrow")]
    [InlineData("/Stations/Old-Harrow?on=2025-07-01", "/stations/harrow?on=2025-07-01")]
    [InlineData("/stations/old-harrow.json?known=2018-01-01", "/stations/harrow.json?known=2018-01-01")]
    public async Task Get_AddressThatMoved_RedirectsForGood(string address, string expected)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Get_AddressThatIsGone_SaysWhy()
    {
        using var client = site.CreateClient();
        using var page = await client.GetAsync("/stations/never-was");
        using var data = await client.GetAsync("/stations/never-was.json");
        using var problem = JsonDocument.Parse(await data.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone), (page.StatusCode, data.StatusCode));
        Assert.Contains("It was entered by mistake.", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("gone", problem.RootElement.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("/old", "/new", "Renamed.", true)]
    [InlineData("/old", null, "Gone.", true)]
    [InlineData("/old", "/old", "Round and round.", false)]
    [InlineData("/old", "https://elsewhere.example/", "Another site.", false)]
    [InlineData("/old", "//elsewhere.example", "Another site.", false)]
    [InlineData("/old", "/new", "", false)]
    [InlineData("old", "/new", "No path.", false)]
    [InlineData("/", "/new", "The front page stays.", false)]
    public void Usable_RowOfTheTable_StaysOnTheSiteAndSaysWhy(string old, string? moved, string reason, bool expected) =>
        Assert.Equal(expected, new MovedAddress { Old = old, New = moved, Reason = reason }.IsUsable);

    [Fact]
    public void Usable_TableWithAChain_IsNot()
    {
        var table = new MovedAddresses();
        table.Redirects.Add(new MovedAddress { Old = "/a", New = "/b", Reason = "First." });
        Assert.True(table.IsUsable);

        table.Redirects.Add(new MovedAddress { Old = "/b", New = "/c", Reason = "Then." });
        Assert.False(table.IsUsable);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("mailto:a@counters.example", true)]
    [InlineData("https://counters.example/report", true)]
    [InlineData("a@counters.example", false)]
    [InlineData("http://counters.example/report", false)]
    [InlineData("mailto:a@counters.example\nExpires: 2099-01-01T00:00:00Z", false)]
    public void Usable_Contact_IsOneThatTheFileMayHold(string? contact, bool expected) =>
        Assert.Equal(expected, new SiteAddress { SecurityContact = contact }.HasUsableContact);

    private async Task<IReadOnlyList<(string Address, string? Day)>> EntriesAsync()
    {
        using var client = site.CreateClient();
        var root = XDocument.Parse(await client.GetStringAsync("/sitemap.xml")).Root!;
        var names = root.GetDefaultNamespace();
        return
        [
            .. root.Elements(names + "url").Select(entry => (
                entry.Element(names + "loc")!.Value[AddressedSite.Public.Length..], entry.Element(names + "lastmod")?.Value)),
        ];
    }
}
