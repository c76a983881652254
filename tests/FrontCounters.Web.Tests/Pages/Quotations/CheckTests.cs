using System.Net;
using AngleSharp.Dom;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Quotations;

[Collection(SiteCollection.Name)]
public sealed class CheckTests(SiteFactory site)
{
    [Fact]
    public async Task Get_WithoutText_IsAFormAlone()
    {
        var page = await site.GetPageAsync("/quotations/check");

        Assert.False(page.Has("answer"));
        Assert.Equal("1000", page.QuerySelector("textarea[name=text]")!.GetAttribute("maxlength"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync("/quotations/check.json"));
    }

    [Fact]
    public async Task Get_EveryQuotation_IsVerbatimOnPageAndInJson()
    {
        foreach (var quotation in (await site.GetJsonAsync("/quotations.json")).Items())
        {
            var asked = Uri.EscapeDataString(quotation.GetProperty("text").GetString()!);
            var page = await site.GetPageAsync($"/quotations/check?text={asked}");
            var json = await site.GetJsonAsync($"/quotations/check.json?text={asked}");

            Assert.Equal("verbatim", json.GetProperty("verdict").GetString());
            Assert.StartsWith("Verbatim: ", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(json.GetProperty("matches").GetArrayLength(), page.All("match").Count);
            Assert.Empty(page.QuerySelectorAll("main del, main ins"));
            Assert.NotNull(page.QuerySelector($"main a[href='{quotation.GetProperty("url").GetString()}']"));
        }
    }

    /// <summary>A word that stands in many quotations is nobody's.</summary>
    [Theory]
    [InlineData("close")]
    [InlineData("a")]
    [InlineData("of the police")]
    public async Task Get_AFewCommonWords_AreNotToldAsSomebodys(string text)
    {
        var page = await site.GetPageAsync($"/quotations/check?text={Uri.EscapeDataString(text)}");

        Assert.Equal("Too few words to tell whose they are", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Paste a whole sentence.", page.Text("answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OneWordChanged_IsMarkedInWordsToo()
    {
        var page = await site.GetPageAsync(
            "/quotations/check?text=The+police+will+now+be+more+accessible+and+Londoners+even+less+safe.");

        Assert.StartsWith("Near, but not the same: Chris Philp", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("One word left out, one word put in.", page.Text("differences"));
        Assert.Equal("[left out: less]", Assert.Single(page.QuerySelectorAll("main del")).PlainText());
        Assert.Equal("[put in: more]", Assert.Single(page.QuerySelectorAll("main ins")).PlainText());
        Assert.Equal(
            "“The police will now be [left out: less] [put in: more] accessible and Londoners even less safe.”",
            page.QuerySelector("main .compared")!.TextContent);
    }

    [Fact]
    public async Task Get_OtherWords_SaysThatTheyMayStillBeReal()
    {
        var page = await site.GetPageAsync("/quotations/check?text=We+shall+keep+every+counter+for+ever");

        Assert.Equal("Not among the quotations we hold", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("the articles themselves are not on the server", page.Text("answer"), StringComparison.Ordinal);
        Assert.False(page.Has("match"));
    }

    [Fact]
    public async Task Get_Markup_IsShownAsText()
    {
        var page = await site.GetPageAsync($"/quotations/check?text={Uri.EscapeDataString("</textarea><script>alert(1)</script>")}");

        Assert.Equal("</textarea><script>alert(1)</script>", page.QuerySelector("textarea")!.TextContent);
        Assert.DoesNotContain(page.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1000, HttpStatusCode.OK)]
    [InlineData(1001, HttpStatusCode.BadRequest)]
    public async Task Get_LongText_IsRefusedPastTheLimit(int length, HttpStatusCode expected)
    {
        var text = new string('a', length);

        Assert.Equal(expected, await site.GetStatusAsync($"/quotations/check?text={text}"));
        Assert.Equal(expected, await site.GetStatusAsync($"/quotations/check.json?text={text}"));
    }

    [Theory]
    [InlineData("text=a&text=b", "parameter-repeated")]
    [InlineData("text=a%00b", "text-not-understood")]
    [InlineData("text=%E2%80%A6", "text-without-words")]
    [InlineData("text=", "text-missing")]
    public async Task Get_TextThatCannotBeChecked_IsRefusedWithACode(string query, string code)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync($"/quotations/check.json?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"code\":\"{code}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/quotations/check?text=less+safe")]
    [InlineData("/quotations/check.json?text=less+safe")]
    [InlineData("/quotations/check.json")]
    public async Task Get_Answer_IsKeptNowhere(string address)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
    }
}
