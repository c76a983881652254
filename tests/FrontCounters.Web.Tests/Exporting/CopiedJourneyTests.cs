using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>
/// The way of a resident through a copy that plain nginx serves, at midday of 22 November 2026: with script to the answer of the
/// running site, without it to the page of a sector.
/// </summary>
[Collection(ExportCollection.Name)]
public sealed class CopiedJourneyTests(ExportedSite site) : IAsyncLifetime
{
    private readonly BrowserFixture browser = new();
    private HostServer? server;

    public async Task InitializeAsync()
    {
        await browser.InitializeAsync();
        server = await HostServer.StartAsync("nginx", site.Folder);
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task Type_APostcode_IsAnsweredAsByTheRunningSiteAndSentToNobody()
    {
        if (server is null)
        {
            return;
        }

        await using var window = await OpenAsync(script: true);
        await window.GoAsync("/");
        await window.Page.GetByLabel("Postcode or place").FillAsync("e4 7ea");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByTestId("answer-heading")).ToBeVisibleAsync();

        // The running site at the same moment.
        using var live = new SiteFactory();
        using var page = await live.GetPageAsync("/nearest?from=E4+7EA");
        foreach (var (ours, theirs) in new[] { ("answer-heading", "heading"), ("state", "state"), ("way", "way"), ("nearer-but-shut", "nearer-but-shut") })
        {
            var expected = page.All(theirs).Select(element => element.QuerySelector("[data-testid]")?.PlainText() ?? element.PlainText()).FirstOrDefault() ?? "";
            var said = Reading.Plain(await window.Page.GetByTestId(ours).TextContentAsync() ?? "");
            Assert.True(expected.StartsWith(said, StringComparison.Ordinal), $"{ours}: {said}, not {expected}");
            Assert.NotEqual((ours, ""), (ours, ours == "nearer-but-shut" ? "-" : said));
        }

        Assert.Contains("#from=E4+7", window.Page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(window.Asked, address => address.Contains("7EA", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(window.Complaints);
        Assert.Empty(window.Foreign);
    }

    [Fact]
    public async Task Ask_AnotherHourANameAndWhatTheCopyCannotRead()
    {
        if (server is null)
        {
            return;
        }

        await using var window = await OpenAsync(script: true);
        await window.GoAsync("/nearest#from=borough:harrow&at=2026-11-23T03:00");
        await Assertions.Expect(window.Page.GetByTestId("asked")).ToHaveTextAsync("Nearest to the borough of Harrow, Monday 23 November, 3am");

        await window.Page.GetByLabel("Postcode or place").FillAsync("Lewisham");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByTestId("answer-heading")).ToContainTextAsync("Lewisham");

        await window.Page.GetByLabel("Postcode or place").FillAsync("12 Any Street");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByTestId("cannot")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByTestId("cannot").GetByText("the running site", new() { Exact = true })).ToHaveAttributeAsync("href", $"{ExportedSite.Live}/nearest");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Search_AName_FindsItsPage()
    {
        if (server is null)
        {
            return;
        }

        await using var window = await OpenAsync(script: true);
        await window.GoAsync("/search");
        await window.Page.GetByRole(AriaRole.Searchbox).FillAsync("laven");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Lavender Hill" }).First.ClickAsync();

        await Assertions.Expect(window.Page).ToHaveURLAsync($"{server.Address}/stations/lavender-hill");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Open_AnOldCopy_IsWarnedOf()
    {
        if (server is null)
        {
            return;
        }

        await using var window = await OpenAsync(script: true, on: "2026-11-29T12:00:00Z");
        await window.GoAsync("/boroughs/harrow");
        await Assertions.Expect(window.Page.GetByTestId("copy-age")).ToBeHiddenAsync();
        await window.Page.Clock.SetFixedTimeAsync("2026-11-30T12:00:00Z");
        await window.GoAsync("/boroughs/harrow");
        await Assertions.Expect(window.Page.GetByTestId("copy-age")).ToContainTextAsync("This page is a copy of 22 November 2026, and old");
    }

    [Fact]
    public async Task WithoutScript_LinksLeadToTheSectorAndNoFormAsks()
    {
        if (server is null)
        {
            return;
        }

        await using var window = await OpenAsync(script: false);
        await window.GoAsync("/");
        Assert.Equal(0, await window.Page.Locator("form input[name=from]").CountAsync());
        await window.Page.GetByTestId("without-script").GetByRole(AriaRole.Link, new() { Name = "postcode district" }).ClickAsync();
        await window.Page.GetByTestId("districts").GetByRole(AriaRole.Link, new() { Name = "SW11", Exact = true }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "SW11 1", Exact = true }).First.ClickAsync();

        await Assertions.Expect(window.Page).ToHaveURLAsync($"{server.Address}/nearest/sw11-1");
        await Assertions.Expect(window.Page.GetByTestId("copy")).ToContainTextAsync("22 November 2026");
        await window.GoAsync("/search");
        await Assertions.Expect(window.Page.GetByTestId("without-script")).ToBeVisibleAsync();
        Assert.Empty(window.Complaints);
    }

    private async Task<WatchedPage> OpenAsync(bool script, string on = "2026-11-22T12:00:00Z")
    {
        var context = await browser.Browser.NewContextAsync(new()
        {
            BaseURL = server!.Address,
            ViewportSize = new() { Width = 360, Height = 800 },
            JavaScriptEnabled = script,
            Locale = "en-GB",
        });
        var window = await WatchedPage.OpenAsync(context, server.Address, script);
        if (script)
        {
            await window.Page.Clock.SetFixedTimeAsync(on);
        }

        return window;
    }
}
