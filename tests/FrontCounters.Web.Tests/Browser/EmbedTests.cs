using AngleSharp.Html.Parser;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>A plain page of somebody else's, on a port of its own, that frames pages of the site.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EmbedTests(BrowserSite site)
{
    [Theory]
    [InlineData("code-today", ColorScheme.Light)]
    [InlineData("code-frozen", ColorScheme.Dark)]
    public async Task Paste_TheCode_SizesItselfSetsNoCookieAndAsksNobodyElse(string code, ColorScheme scheme)
    {
        var (frame, sizing) = await CodeAsync(code);
        using var other = new OtherSite($"{frame}{sizing}");
        await using var window = await site.OpenAsync(width: 420, scheme: scheme);

        await window.Page.GotoAsync(other.Address);
        var embed = window.Page.FrameLocator("iframe");

        await Assertions.Expect(embed.Locator("h1")).ToHaveTextAsync("By the Met’s notices Harrow has no open front counter");
        await Assertions.Expect(window.Page.Locator("iframe")).Not.ToHaveAttributeAsync("height", "640");
        var inner = window.Page.Frames[1];
        Assert.InRange(
            await inner.EvaluateAsync<int>("document.documentElement.scrollHeight - innerHeight"), 0, 1);
        Assert.Equal(code == "code-frozen" ? 1 : 0, await embed.GetByTestId("frozen").CountAsync());
        Assert.Empty(await window.Page.Context.CookiesAsync());
        Assert.Equal("", await inner.EvaluateAsync<string>("document.cookie"));
        Assert.DoesNotContain(
            window.Asked,
            asked => !asked.StartsWith(site.Site.Address, StringComparison.Ordinal)
                && !asked.StartsWith(other.Address, StringComparison.Ordinal));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Paste_WithoutTheScript_KeepsItsHeight()
    {
        var (frame, _) = await CodeAsync("code-today");
        using var other = new OtherSite(frame);
        await using var window = await site.OpenAsync(width: 420);

        await window.Page.GotoAsync(other.Address);

        await Assertions.Expect(window.Page.FrameLocator("iframe").Locator("h1")).ToBeVisibleAsync();
        Assert.Equal("640", await window.Page.Locator("iframe").GetAttributeAsync("height"));
        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData("/boroughs/harrow")]
    [InlineData("/boroughs/harrow/embed")]
    public async Task Frame_AnyOtherPage_IsRefused(string address)
    {
        using var other = new OtherSite($"<iframe src=\"{site.Site.Address}{address}\" title=\"x\"></iframe>");
        await using var window = await site.OpenAsync();

        await window.Page.GotoAsync(other.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal(0, await window.Page.FrameLocator("iframe").Locator("main, footer").CountAsync());
        Assert.Contains(window.Complaints, complaint => complaint.Contains("frame", StringComparison.OrdinalIgnoreCase));
    }

    private async Task<(string Frame, string Sizing)> CodeAsync(string code)
    {
        using var client = new HttpClient();
        var html = await client.GetStringAsync($"{site.Site.Address}/boroughs/harrow/embed");
        var page = await new HtmlParser().ParseDocumentAsync(html);
        string TextOf(string id) => page.QuerySelector($"[data-testid='{id}']")!.TextContent;
        return (TextOf(code), TextOf("code-height"));
    }
}
