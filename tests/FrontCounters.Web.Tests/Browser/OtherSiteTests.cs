using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>What a page of another origin frames, hot-links and fetches, at the first view and when it is loaded again.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OtherSiteTests(BrowserSite site)
{
    private static readonly string[] Pictures =
        ["/rounds/counts.svg", "/rounds/2025.svg", "/boroughs/tiles.svg", "/stations/harrow.svg", "/favicon.svg", "/favicon.ico", "/apple-touch-icon.png"];

    private static readonly string[] Files =
    [
        "/stations.json", "/stations.csv", "/stations.geojson", "/boroughs/harrow.geojson?flat=true", "/nearest.json?from=SW11+1",
        "/boroughs/harrow.atom", "/calendar.ics", "/boroughs/harrow.ics", "/sources/standard-2025-08-list.bib",
        "/sources/standard-2025-08-list.ris", "/openapi.json", "/data/front-counters.zip", "/stations/nowhere.json",
    ];

    [Theory]
    [InlineData("", false)]
    [InlineData("", true)]
    [InlineDataOneDayIn(3, 0, "sandbox", false)]
    [InlineDataOneDayIn(3, 1, "sandbox", true)]
    [InlineDataOneDayIn(3, 2, "sandbox=\"allow-scripts\"", false)]
    [InlineDataOneDayIn(3, 0, "sandbox=\"allow-scripts\"", true)]
    [InlineDataOneDayIn(3, 1, "sandbox=\"allow-scripts allow-same-origin\"", true)]
    public async Task Frame_AnEmbed_IsStyled(string sandbox, bool asksOthers)
    {
        using var other = new OtherSite(
            $"<iframe {sandbox} src=\"{site.Site.Address}/embed/boroughs/harrow\" title=\"Harrow\" height=\"640\"></iframe>", asksOthers);
        await using var window = await site.OpenAsync(width: 420);

        foreach (var open in Views(window, other))
        {
            await open();

            var heading = window.Page.FrameLocator("iframe").Locator("h1");
            await Assertions.Expect(heading).ToHaveTextAsync("By the Met’s notices Harrow has no open front counter");
            await Assertions.Expect(heading).ToHaveCSSAsync("color", "rgb(23, 25, 31)");
            await Assertions.Expect(window.Page.FrameLocator("iframe").Locator("html")).ToHaveCSSAsync("background-color", "rgb(251, 250, 246)");
        }

        // Where scripts may not run, the browser says so; nothing else is complained of.
        Assert.DoesNotContain(window.Complaints, complaint =>
            sandbox != "sandbox" || !complaint.Contains("the document's frame is sandboxed", StringComparison.Ordinal));
    }

    /// <summary>A refusal is shown in the frame too: one that stays white tells nobody anything.</summary>
    [Theory]
    [InlineData("sandbox", "nowhere", "We have no such borough")]
    [InlineData("", "harrow?on=yesterday", "We cannot read that date")]
    public async Task Frame_AnEmbedThatIsRefused_SaysWhyAndIsStyled(string sandbox, string borough, string heading)
    {
        using var other = new OtherSite(
            $"<iframe {sandbox} src=\"{site.Site.Address}/embed/boroughs/{borough}\" title=\"A borough\" height=\"640\"></iframe>", true);
        await using var window = await site.OpenAsync(width: 420);

        foreach (var open in Views(window, other))
        {
            await open();

            var shown = window.Page.FrameLocator("iframe").Locator("h1");
            await Assertions.Expect(shown).ToContainTextAsync(heading);
            await Assertions.Expect(shown).ToHaveCSSAsync("color", "rgb(23, 25, 31)");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineDataOneDayIn(2, 0, true)]
    public async Task Show_PicturesOfOurs_AreDrawn(bool asksOthers)
    {
        using var other = new OtherSite(
            string.Concat(Pictures.Select(picture => $"<img src=\"{site.Site.Address}{picture}\" alt=\"{picture}\">")), asksOthers);
        await using var window = await site.OpenAsync();

        foreach (var open in Views(window, other))
        {
            await open();

            var blank = await window.Page.EvaluateAsync<string[]>(
                "() => [...document.images].filter(each => !each.complete || each.naturalWidth === 0).map(each => each.alt)");
            Assert.Empty(blank);
        }

        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData(false)]
    [InlineDataOneDayIn(2, 0, true)]
    public async Task Fetch_FilesOfOurs_AreRead(bool asksOthers)
    {
        using var other = new OtherSite("<p>Local news</p>", asksOthers);
        await using var window = await site.OpenAsync();

        foreach (var open in Views(window, other))
        {
            await open();

            var read = await window.Page.EvaluateAsync<string[]>(
                """
                ({ site, files }) => Promise.all(files.map(async file => {
                  try {
                    const answer = await fetch(site + file);
                    return `${answer.status} ${(await answer.arrayBuffer()).byteLength > 0}`;
                  } catch (refused) {
                    return `${file}: ${refused}`;
                  }
                }))
                """,
                new { site = site.Site.Address, files = Files });
            Assert.Equal(
                Files.Select(file => $"{(file.Contains("nowhere", StringComparison.Ordinal) ? 404 : 200)} True".ToLowerInvariant()), read);
        }
    }

    private static IEnumerable<Func<Task>> Views(WatchedPage window, OtherSite other) =>
    [
        () => window.Page.GotoAsync(other.Address, new() { WaitUntil = WaitUntilState.Load }),
        () => window.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Load }),
    ];
}
