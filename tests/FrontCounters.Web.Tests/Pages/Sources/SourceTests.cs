using System.Globalization;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Sources;

[Collection(SiteCollection.Name)]
public sealed class SourceTests(SiteFactory site)
{
    [Fact]
    public async Task Get_EverySource_ShowsAsManyFactsAsItsDownloads()
    {
        foreach (var source in (await site.GetJsonAsync("/sources.json")).Items())
        {
            var address = source.GetProperty("url").GetString()!;
            var facts = source.Number("facts");
            var page = await site.GetPageAsync(address);
            var json = await site.GetJsonAsync($"{address}.json");
            var csv = await site.GetLinesAsync($"{address}.csv");

            // Quotations are facts too; the page lists them by their own words.
            Assert.Equal(facts, page.All("fact").Count + page.QuerySelectorAll("[data-testid='quoted'] li").Length);
            Assert.Equal(facts, json.GetProperty("facts").GetArrayLength());
            Assert.Equal(facts, csv.Count - 1);
            var headings = page.All("kind").Select(kind => kind.QuerySelector("h2")!.TextContent.Split(": ")[^1]);
            Assert.Equal(
                page.All("fact").Count, headings.Sum(number => int.Parse(number, CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task Get_SourceThatReadsAsMachineWritten_CarriesNothing()
    {
        var page = await site.GetPageAsync("/sources/newsreport365-2025-07");

        Assert.Contains("We use nothing from it", page.Text("resting"), StringComparison.Ordinal);
        Assert.False(page.Has("fact"));
        Assert.False(page.Has("quoted"));
        Assert.StartsWith("Weak", page.Text("grade"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SourceThatOthersContradict_SaysHowOftenAndWhetherItLeads()
    {
        const string Address = "/sources/guardian-series-2017-11";
        var page = await site.GetPageAsync(Address);
        var source = (await site.GetJsonAsync($"{Address}.json")).GetProperty("source");

        Assert.True(source.Number("contradicted") > 0);
        Assert.Equal(source.Number("contradicted"), page.All("contested-answer").Count);
        Assert.Equal(
            source.Number("contradictedLeading"),
            page.All("contested-answer").Count(answer => answer.PlainText().EndsWith("(we use this)", StringComparison.Ordinal)));
        Assert.Contains("Dated events: ", page.Text("carries"), StringComparison.Ordinal);
    }
}
