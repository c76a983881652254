using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Search;

[Collection(SiteCollection.Name)]
public sealed class SearchTests(SiteFactory site)
{
    [Theory]
    [InlineData("q=harrow")]
    [InlineData("q=closures&kind=quotation")]
    [InlineData("q=the")]
    [InlineData("q=the&kind=source")]
    [InlineData("q=harrow&known=2017-12-31")]
    [InlineData("q=zebra+pinner")]
    [InlineData("q=zzzzzz")]
    public async Task Get_Words_FindsTheSameOnPageInJsonAndInCsv(string query)
    {
        var page = await site.GetPageAsync($"/search?{query}");
        var json = await site.GetJsonAsync($"/search.json?{query}");
        var lines = await site.GetLinesAsync($"/search.csv?{query}");

        var urls = json.Items().Select(item => item.GetProperty("url").GetString()!).ToList();
        Assert.Equal(json.Number("count"), urls.Count);
        Assert.Equal(urls, page.All("result").Select(result => result.QuerySelector("a")!.GetAttribute("href")!));
        Assert.Equal(
            json.Items().Select(item => Reading.Plain(item.GetProperty("title").GetString()!)),
            page.All("result").Select(result => result.QuerySelector("a")!.PlainText()));
        Assert.Equal(urls.Count, lines.Count - 1);
        Assert.All(urls.Zip(lines.Skip(1)), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.Equal(urls.Count == 0, page.Has("none"));
    }

    [Fact]
    public async Task Get_Words_CountsEachKindAsTheJsonDoes()
    {
        var page = await site.GetPageAsync("/search?q=harrow");
        var kinds = (await site.GetJsonAsync("/search.json?q=harrow")).GetProperty("kinds");

        var all = kinds.EnumerateObject().Sum(kind => kind.Value.GetInt32());
        Assert.StartsWith(
            $"Everything {all} Front counters {kinds.Number("station")}", page.Text("kinds"), StringComparison.Ordinal);
        foreach (var link in page.QuerySelectorAll("[data-testid='kinds'] a").Skip(1))
        {
            var one = await site.GetPageAsync(link.GetAttribute("href")!);
            Assert.EndsWith($" {one.All("result").Count}", link.ParentElement!.PlainText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_Words_MarksThem()
    {
        var page = await site.GetPageAsync("/search?q=closures&kind=event");

        Assert.All(page.All("result"), result => Assert.NotEmpty(result.QuerySelectorAll("mark")));
        Assert.Contains(page.QuerySelectorAll("mark"), mark => mark.TextContent == "closure");
    }

    [Fact]
    public async Task Get_Results_LeadToTheirPlaceOnTheirPage()
    {
        foreach (var kind in new[] { "station", "borough", "person", "event", "quotation", "statement", "figure", "source" })
        {
            var page = await site.GetPageAsync($"/search?q=police&kind={kind}");
            page = page.Has("result") ? page : await site.GetPageAsync($"/search?q=harrow&kind={kind}");
            var address = page.All("result")[0].QuerySelector("a")!.GetAttribute("href")!.Split('#');

            var found = await site.GetPageAsync(address[0]);

            Assert.True(address.Length == 1 || found.GetElementById(address[1]) is not null, string.Join('#', address));
        }
    }

    [Theory]
    [InlineData("Duncan Smith", "/people/sir-iain-duncan-smith")]
    [InlineData("Emma Best", "/people/emma-best")]
    [InlineData("Sadiq Khan", "/people/sadiq-khan")]
    public async Task Get_ANameOfAPerson_LeadsToTheirPageAndToEveryPositionThere(string name, string address)
    {
        var items = (await site.GetJsonAsync($"/search.json?q={Uri.EscapeDataString(name)}")).Items();
        var urls = items.Select(item => item.GetProperty("url").GetString()!).ToList();

        Assert.Contains(address, urls.Take(3));
        var person = await site.GetPageAsync(address);
        var positions = person.All("statement").Select(position => $"{address}#{position.Id}").ToList();
        Assert.Subset(urls.ToHashSet(), positions.ToHashSet());
    }

    [Fact]
    public async Task Get_APerson_IsNotFoundBeforeTheirFirstWordsWereKnown()
    {
        var then = await site.GetJsonAsync("/search.json?q=Emma+Best&known=2017-12-31");

        Assert.DoesNotContain(then.Items(), item => item.GetProperty("kind").GetString() == "person");
    }

    [Fact]
    public async Task Get_WithKnown_KeepsItInEveryLink()
    {
        var page = await site.GetPageAsync("/search?q=harrow&known=2025-09-01");

        Assert.All(
            page.QuerySelectorAll("[data-testid='kinds'] a, [data-testid='found'] > li > p:first-child > a"),
            link => Assert.Contains("known=2025-09-01", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_MisspeltName_SaysSoAndSuggestsIt()
    {
        var page = await site.GetPageAsync("/search?q=lewishm");

        Assert.Equal("Nothing in the record holds those words", page.Text("heading"));
        Assert.Equal("Lewisham front counter Lewisham, the borough", page.Text("suggestions"));
        Assert.Equal("/stations/lewisham", page.QuerySelector("[data-testid='suggestions'] a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("N17 9ZZ")]
    [InlineData("sw111jx")]
    [InlineData("counter near SW11 1JX")]
    public async Task Get_FullPostcode_LeadsToItsSectorAndStandsInNoLink(string typed)
    {
        var page = await site.GetPageAsync($"/search?q={Uri.EscapeDataString(typed)}&known=2026-01-01");

        Assert.Contains(
            "/nearest?from=", page.QuerySelector("[data-testid='postcode'] a")!.GetAttribute("href"), StringComparison.Ordinal);
        var inward = typed[^2..];
        Assert.All(page.QuerySelectorAll("a[href]"), link =>
            Assert.DoesNotMatch($"(?i)[0-9]{inward}", Uri.UnescapeDataString(link.GetAttribute("href")!)));
        Assert.DoesNotContain(typed, page.Title + page.Text("heading"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=harrow")]
    [InlineData("/search.json?q=SW11+1JX")]
    [InlineData("/search.csv?q=harrow")]
    [InlineData("/search.json")]
    public async Task Get_Search_IsKeptNowhere(string address)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
    }

    [Theory]
    [InlineData("q=%F0%9F%91%AE")]
    [InlineData("q=%22%28%29%2A")]
    [InlineData("q=a%00b")]
    [InlineData("q=harrow&q=pinner")]
    [InlineData("q=harrow&kind=planet")]
    public async Task Get_NothingToLookFor_IsRefused(string query)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/search?{query}"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/search.json?{query}"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/search.csv?{query}"));
    }

    [Fact]
    public async Task Get_TooLong_IsRefused()
    {
        Assert.Equal(HttpStatusCode.OK, await site.GetStatusAsync($"/search?q={new string('a', 200)}"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/search?q={new string('a', 201)}"));
    }

    [Fact]
    public async Task Get_Blank_IsTheBoxAloneAndNoData()
    {
        var page = await site.GetPageAsync("/search?q=+");

        Assert.Equal("Search the record", page.Text("heading"));
        Assert.False(page.Has("found"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync("/search.json?q="));
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("<b>harrow</b>")]
    public async Task Get_Markup_IsShownAsTextInTheBoxOnly(string typed)
    {
        var page = await site.GetPageAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(typed, page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main script, main b"));
    }

    [Theory]
    [InlineData("/quotations.json?q=Sàdiq+Khän", "/quotations.json?q=Sadiq+Khan")]
    [InlineData("/sources.json?q=ＢＢＣ", "/sources.json?q=bbc")]
    [InlineData("/stations.json?q=Shepherdʼs", "/stations.json?q=shepherds")]
    public async Task Get_AListsOwnFilter_SetsTheSameAside(string one, string other)
    {
        var found = (await site.GetJsonAsync(one)).Number("count");

        Assert.True(found > 0);
        Assert.Equal((await site.GetJsonAsync(other)).Number("count"), found);
    }
}
