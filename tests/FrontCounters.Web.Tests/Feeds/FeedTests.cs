using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Feeds;

/// <summary>Every feed of the record, on a site that has a public address.</summary>
[Collection(AddressedCollection.Name)]
public sealed class FeedTests(AddressedSite site)
{
    private const string London = "/feeds/changes.atom";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private CounterRecord Record => site.Services.GetRequiredService<CounterRecord>();

    private IEnumerable<string> Addresses =>
    [
        London,
        .. Record.Boroughs.Select(borough => $"/boroughs/{borough.Slug}.atom"),
        .. Record.Stations.Select(station => $"/stations/{station.Slug}.atom"),
        .. Record.Rounds.Select(round => $"/rounds/{round.Slug}.atom"),
    ];

    [FactWithNode("xmllint-wasm")]
    public async Task Get_EveryFeed_KeepsTheRulesOfAtom()
    {
        using var client = site.CreateClient();
        var feeds = new Dictionary<string, string>();
        foreach (var address in Addresses)
        {
            feeds[address] = await client.GetStringAsync(address);
        }

        var (exitCode, output, errors) = await NodeTools.RunAsync(["atom.mjs"], input: JsonSerializer.Serialize(feeds));

        Assert.True(exitCode == 0, output + errors);
        Assert.Equal($"{Record.Boroughs.Count + Record.Stations.Count + Record.Rounds.Count + 1} feeds", output.Trim());
    }

    [Fact]
    public async Task Get_EveryFeed_HasIdsTimesAndLinksOfItsOwn()
    {
        var ids = new List<string>();
        foreach (var address in Addresses)
        {
            var feed = await FeedAsync(address);
            var entries = feed.Elements(Atom + "entry").ToList();
            ids.Add(feed.Element(Atom + "id")!.Value);

            Assert.Equal(AddressedSite.Public + address, Link(feed, "self"));
            Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")!.Value));
            Assert.Equal(
                entries.Max(entry => entry.Element(Atom + "updated")!.Value), feed.Element(Atom + "updated")!.Value);
            Assert.All(entries, entry => Assert.StartsWith(AddressedSite.Public, Link(entry, "alternate"), StringComparison.Ordinal));
            // Where it begins: with the first release, or with the one that added what it is about.
            var added = Record.FirstCounts[feed.Element(Atom + "id")!.Value.Split("changes/")[1].Replace('/', ':')].Any() ? "1" : "[0-9]+";
            Assert.Matches($":release/{added}/{feed.Element(Atom + "id")!.Value.Split("changes/")[1]}$", entries[^1].Element(Atom + "id")!.Value);
        }

        Assert.Distinct(ids);
    }

    /// <summary>Ids and times are in people's feed readers: this list is only ever added to.</summary>
    [Fact]
    public async Task Get_BoroughFeed_HasTheIdsThatItHasAlwaysHad()
    {
        var entries = (await FeedAsync("/boroughs/wandsworth.atom")).Elements(Atom + "entry")
            .Select(entry => $"{entry.Element(Atom + "id")!.Value} {entry.Element(Atom + "updated")!.Value}");

        Assert.Equal(
            [
                "tag:frontcounters.example,2026:release/2/disagreement/lavender-hill-2017 2026-11-22T05:17:56Z",
                "tag:frontcounters.example,2026:release/1/borough/wandsworth 2026-11-22T02:21:32Z",
            ],
            entries.TakeLast(2));
    }

    [Fact]
    public async Task Get_London_TellsEachChangeBeforeAndAfterWithItsSources()
    {
        var entry = (await FeedAsync(London)).Elements(Atom + "entry")
            .Single(element => element.Element(Atom + "id")!.Value.EndsWith("figure/2017-removed-forty-million", StringComparison.Ordinal));

        var content = entry.Element(Atom + "content")!.Value;
        Assert.Contains("The question was “government money removed 2017”. It is now that of “", content, StringComparison.Ordinal);
        Assert.Contains("Why: The £40 million of a quotation", content, StringComparison.Ordinal);
        Assert.Equal($"{AddressedSite.Public}/sources/guardian-series-2017-07", Link(entry, "related"));
        Assert.StartsWith("Changed: Sum that", entry.Element(Atom + "title")!.Value, StringComparison.Ordinal);
    }

    /// <summary>What an editor calls a column, and what a cell without anything is, are no words for readers.</summary>
    [Fact]
    public async Task Get_EveryFeed_TellsChangesInSentences()
    {
        XNamespace html = "http://www.w3.org/1999/xhtml";
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in Addresses)
        {
            var divisions = (await FeedAsync(address)).Descendants(html + "div")
                .Where(element => element.Element(html + "p")?.Value is { } first && !first.StartsWith("Sources", StringComparison.Ordinal));
            told.UnionWith(divisions.SelectMany(element => element.Elements(html + "ul").Elements(html + "li")).Select(line => line.Value));
        }

        Assert.True(told.Count > 1000, $"Only {told.Count} lines were read.");
        Assert.All(told, line =>
        {
            Assert.False(char.IsLower(line[0]), line);
            Assert.DoesNotContain("blank", line, StringComparison.Ordinal);
            Assert.DoesNotMatch("^[A-Za-z ]+: was ", line);
            Assert.DoesNotMatch("[a-z]_[a-z]", line);
        });
    }

    [Fact]
    public async Task Get_PageWithAFeed_WritesItsMediaTypesPlainly()
    {
        using var client = site.CreateClient();
        foreach (var page in (string[])["/", "/boroughs/harrow", "/stations/acton", "/rounds/2025", "/data", "/timeline"])
        {
            var html = await client.GetStringAsync(page);

            Assert.Contains("type=\"application/atom+xml\"", html, StringComparison.Ordinal);
            Assert.DoesNotContain("&#x2B;xml", html, StringComparison.Ordinal);
            Assert.DoesNotContain("&#x2B;json", html, StringComparison.Ordinal);
        }

        Assert.Contains("type=\"application/ld+json\"", await client.GetStringAsync("/stations/acton"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_London_HasAnEntryForEachThingThatChanged()
    {
        var expected = Record.LoggedChanges.Select(change => (change.Release, change.Subject)).Distinct().Count() + 1;

        Assert.Equal(expected, (await FeedAsync(London)).Elements(Atom + "entry").Count());
    }

    [Fact]
    public async Task Get_Station_EndsWithWhatTheFirstReleaseHeld()
    {
        var feed = await FeedAsync("/stations/paddington-green.atom");

        var entry = feed.Elements(Atom + "entry").Last();
        Assert.Contains("What counters offered, and when: 3", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FeedThatTheReaderHas_SendsNothingAgain()
    {
        using var client = site.CreateClient();
        using var first = await client.GetAsync(London);
        using var again = new HttpRequestMessage(HttpMethod.Get, London);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(again);

        Assert.Equal("application/atom+xml", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/boroughs/harow.atom", "borough-not-found")]
    [InlineData("/stations/harow.atom", "station-not-found")]
    [InlineData("/rounds/2031.atom", "round-not-found")]
    public async Task Get_FeedOfNothing_IsRefusedWithACode(string address, string code)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"\"code\":\"{code}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", London)]
    [InlineData("/timeline", London)]
    [InlineData("/data", London)]
    [InlineData("/corrections", London)]
    [InlineData("/boroughs/harrow", "/boroughs/harrow.atom")]
    [InlineData("/stations/harrow", "/stations/harrow.atom")]
    [InlineData("/rounds/2025", "/rounds/2025.atom")]
    public async Task Get_PageWithAFeed_LeadsReadersToIt(string page, string feed)
    {
        var document = await site.GetPageAsync(page);

        Assert.Equal(feed, document.QuerySelector("link[rel=alternate][type='application/atom+xml']")?.GetAttribute("href"));
        Assert.True(page == "/" || document.QuerySelector($"main a[href='{feed}']") is not null, "It has no visible link.");
    }

    private async Task<XElement> FeedAsync(string address)
    {
        using var client = site.CreateClient();
        return XElement.Parse(await client.GetStringAsync(address));
    }

    private static string? Link(XElement of, string relation) => of.Elements(Atom + "link")
        .FirstOrDefault(link => link.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;
}
