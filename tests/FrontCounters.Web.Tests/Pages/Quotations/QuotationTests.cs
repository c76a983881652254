using System.Net;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Quotations;

[Collection(SiteCollection.Name)]
public sealed class QuotationTests(SiteFactory site)
{
    [Theory]
    [InlineData("", 49)]
    [InlineData("?speaker=sadiq-khan", 12)]
    [InlineData("?party=labour", 20)]
    [InlineData("?round=2017", 38)]
    [InlineData("?borough=redbridge", 17)]
    [InlineData("?topic=safety", 9)]
    [InlineData("?role=leader-of-redbridge-council", 2)]
    [InlineData("?q=Chingford", 1)]
    [InlineData("?q=redbridge", 17)]
    [InlineData("?q=zzzzzz", 0)]
    public async Task Get_Filtered_ShowsTheSameOnPageAndInJson(string query, int expected)
    {
        var page = await site.GetPageAsync($"/quotations{query}");
        var json = await site.GetJsonAsync($"/quotations.json{query}");

        Assert.Equal(expected, json.Number("count"));
        Assert.Equal(
            json.Items().Select(item => Reading.Plain(item.GetProperty("text").GetString()!)),
            page.All("text").Select(text => text.PlainText()));
        Assert.Equal(expected == 0, page.Has("none"));
    }

    [Theory]
    [InlineData("Chingford", "stations", "chingford")]
    [InlineData("Waltham Forest", "boroughs", "waltham-forest")]
    public async Task Get_NameOfAPlace_FindsEveryQuotationAboutIt(string name, string field, string slug)
    {
        var all = await site.GetJsonAsync("/quotations.json");
        var found = await site.GetJsonAsync($"/quotations.json?q={Uri.EscapeDataString(name)}");

        var about = all.Items().Where(item => item.Words(field).Contains(slug)).Select(Id).ToList();
        Assert.NotEmpty(about);
        Assert.Subset(found.Items().Select(Id).ToHashSet(), about.ToHashSet());

        static string Id(JsonElement item) => item.GetProperty("id").GetString()!;
    }

    [Fact]
    public async Task Get_WordsOfASourcesTitle_FindsItsQuotations()
    {
        var titles = (await site.GetJsonAsync("/sources.json")).Items().ToDictionary(
            source => source.GetProperty("id").GetString()!, source => source.GetProperty("title").GetString()!);
        foreach (var item in (await site.GetJsonAsync("/quotations.json")).Items())
        {
            var title = Uri.EscapeDataString(titles[item.GetProperty("source").GetString()!]);
            var found = await site.GetJsonAsync($"/quotations.json?q={title}");

            Assert.Contains(
                found.Items(), element => element.GetProperty("id").GetString() == item.GetProperty("id").GetString());
        }
    }

    [Theory]
    [InlineData("speaker=nobody")]
    [InlineData("party=monster")]
    [InlineData("round=1999")]
    [InlineData("borough=atlantis")]
    [InlineData("source=nothing")]
    [InlineData("topic=weather")]
    [InlineData("role=queen")]
    public async Task Get_FilterThatMeansNothing_IsRefused(string query)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/quotations?{query}"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/quotations.json?{query}"));
    }
}
