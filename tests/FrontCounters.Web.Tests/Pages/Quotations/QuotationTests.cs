using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Quotations;

[Collection(SiteCollection.Name)]
public sealed class QuotationTests(SiteFactory site)
{
    [Theory]
    [InlineData("", 49)]
    [InlineData("?speaker=sadiq-khan", 12)]
    [InlineData("?party=labour", 5)]
    [InlineData("?round=2017", 38)]
    [InlineData("?borough=redbridge", 17)]
    [InlineData("?topic=safety", 9)]
    [InlineData("?role=leader-of-redbridge-council", 2)]
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
