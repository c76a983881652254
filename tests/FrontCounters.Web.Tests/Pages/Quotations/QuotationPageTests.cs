using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Quotations;

[Collection(SiteCollection.Name)]
public sealed class QuotationPageTests(SiteFactory site)
{
    [Fact]
    public async Task Get_EveryQuotation_ShowsItsWordsPlaceAndHash()
    {
        var all = (await site.GetJsonAsync("/quotations.json")).Items();
        Assert.Equal(49, all.Count);
        foreach (var quotation in all)
        {
            var address = quotation.GetProperty("url").GetString()!;
            var page = await site.GetPageAsync(address);
            var json = await site.GetJsonAsync($"{address}.json");
            var lines = await site.GetLinesAsync($"{address}.csv");

            Assert.Equal(Reading.Plain(quotation.GetProperty("text").GetString()!), page.Text("text"));
            Assert.Contains($"after {quotation.Number("start"):N0} characters", page.Text("place"), StringComparison.Ordinal);
            Assert.Contains($"are {quotation.Number("length"):N0} characters", page.Text("place"), StringComparison.Ordinal);
            Assert.Equal(quotation.GetProperty("sha256").GetString(), page.Text("hash"));
            Assert.Equal(json.GetProperty("facts").GetArrayLength(), page.All("fact").Count);
            Assert.Equal(
                $"http://localhost{address}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(quotation.GetProperty("id").GetString(), json.GetProperty("id").GetString());
            Assert.Equal(2, lines.Count);
            var person = page.QuerySelector("[data-testid='speaker'] a")!.GetAttribute("href")!;
            Assert.Equal($"/people/{quotation.GetProperty("person").GetString()}", person);
            Assert.Equal(HttpStatusCode.OK, await site.GetStatusAsync(person));
        }
    }

    [Fact]
    public async Task Get_QuotationThatFactsRestOn_NamesThem()
    {
        var page = await site.GetPageAsync("/quotations/q-met-saving");

        Assert.Equal(3, page.All("fact").Count);
        Assert.StartsWith("Three facts rest on these words", page.Text("rests"), StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll("[data-testid='also'] li").Length);
    }

    [Fact]
    public async Task Get_QuotationNotYetPublished_SaysSo()
    {
        var page = await site.GetPageAsync("/quotations/q-met-saving?known=2018-01-01");

        Assert.Contains("not yet published", page.QuerySelector("main h1 ~ [role=note]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/quotations/q-met-savings", "/quotations/q-met-saving")]
    [InlineData("/people/sadik-khan", "/people/sadiq-khan")]
    public async Task Get_MisspeltId_SuggestsTheNearest(string address, string expected)
    {
        var page = await site.GetPageAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync(address));
        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync($"{address}.json"));
        Assert.NotNull(page.QuerySelector($"main a[href='{expected}']"));
    }

    [Fact]
    public async Task Get_List_CountsWhatEachChoiceWouldLeave()
    {
        var page = await site.GetPageAsync("/quotations?round=2025");

        var khan = page.QuerySelector("#speaker option[value='Sadiq Khan']")!;
        var dodds = page.QuerySelector("#speaker option[value='Paula Dodds']")!;
        Assert.Equal(("Sadiq Khan (0)", "Paula Dodds (2)"), (khan.TextContent, dodds.TextContent));
        Assert.Equal(11, page.All("quotation").Count);
    }
}
