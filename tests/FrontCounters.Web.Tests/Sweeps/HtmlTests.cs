using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>
/// Every kind of page is valid HTML: elements where they may stand, headings in order, fields with a label, no id
/// twice, no reference to nothing. <c>Tools/html-validate.mjs</c> holds the rules: a third of the pages each day.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class HtmlTests(SiteFactory site)
{
    private static readonly string?[] Scopes = ["col", "row", "colgroup", "rowgroup"];

    public static TheoryData<string> Pages => [.. Addresses];

    private static readonly string[] Addresses =
    [
        "/",
        "/nearest",
        "/nearest?from=SW11+1",
        "/nearest?from=xyzzy",
        "/nearest/sw11-1", "/nearest/wc2n-4", "/nearest/w1a", "/nearest/sw1?on=2017-06-30", "/nearest/sw11-0",
        "/nearest/districts", "/wards", "/wards?sort=by-night&part=8", "/wards/merton?on=2017-06-30", "/wards/merton/abbey", "/wards/merton/abbeyy",
        "/constituencies", "/constituencies/barking", "/search?q=abbey",
        "/boroughs",
        "/boroughs?on=2017-06-30&counter=24h",
        "/boroughs?open=none",
        "/boroughs/harrow",
        "/boroughs/city-of-london",
        "/stations",
        "/stations/charing-cross",
        "/stations/wimbledon?on=2025-07-01",
        "/rounds",
        "/rounds/2017",
        "/rounds/2025",
        "/rounds/2013",
        "/rounds/2013/voices",
        "/rounds/2017/counters",
        "/rounds/2017/events",
        "/rounds/2017/figures",
        "/rounds/2017/voices",
        "/timeline", "/closures", "/closures?round=none", "/figures", "/figures?rivals=yes", "/statements?round=2025", "/quotations?party=Labour",
        "/rounds/2025/decision-october",
        "/sources",
        "/sources/standard-2025-08-list",
        "/quotations",
        "/about",
        "/data",
        "/data/api",
        "/about/method",
        "/privacy",
        "/accessibility",
        "/about/words",
        "/about/style",
        "/no-such-page",
        "/stations?on=yesterday",
    ];

    [FactWithNode(HtmlValidate.Package)]
    public async Task Get_EveryKindOfPage_IsValidHtml()
    {
        var folder = Directory.CreateTempSubdirectory("front-counters-html-");
        try
        {
            using var client = site.CreateClient();
            foreach (var address in Sample.FirstAndOneIn(2, 3, Addresses))
            {
                using var response = await client.GetAsync(address);
                var html = await response.Content.ReadAsStringAsync();
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, FileFor(address)), html);
            }

            var (exitCode, output) = await HtmlValidate.ReadAsync(folder.FullName);

            Assert.True(exitCode == 0, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One first heading, tables whose headers say what they head, and links only to parts that the page has.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_EveryKindOfPage_HasOneFirstHeadingTableHeadersAndThePartsItLinksTo(string address)
    {
        var page = await site.GetPageAsync(address);

        Assert.NotEmpty(Assert.Single(page.QuerySelectorAll("h1")).PlainText());
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("th")));
        Assert.All(page.QuerySelectorAll("th"), header => Assert.Contains(header.GetAttribute("scope"), Scopes));
        var links = page.QuerySelectorAll("a[href^='#'], use[href^='#']");
        var parts = links.Select(link => link.GetAttribute("href")![1..]).Distinct();
        Assert.All(parts, part => Assert.NotNull(page.GetElementById(part)));
    }

    private static string FileFor(string address) =>
        string.Concat(address.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')) + ".html";
}
