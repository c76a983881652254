using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>A figure as a file, from the page that it stands on; no script is needed.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PictureTests(BrowserSite site)
{
    [Theory]
    [InlineData("/rounds", "/rounds/counts.png", "front-counters-rounds-counts.png")]
    [InlineDataOneDayIn(3, 0, "/stations/wimbledon", "/stations/wimbledon.png", "front-counters-stations-wimbledon.png")]
    [InlineDataOneDayIn(3, 1, "/rounds/2025", "/rounds/2025/counts.png", "front-counters-rounds-2025-counts.png")]
    [InlineDataOneDayIn(3, 2, "/boroughs?on=2025-07-01", "/boroughs/tiles.png?on=2025-07-01", "front-counters-boroughs-tiles.png")]
    public async Task Press_Png_SavesThePicture(string address, string picture, string name)
    {
        await using var window = await site.OpenAsync(script: false);
        await window.GoAsync(address);

        var download = await window.Page.RunAndWaitForDownloadAsync(() =>
            window.Page.Locator($"[data-testid=picture] a[href='{picture}']").ClickAsync());
        var drawn = Png.Read(await File.ReadAllBytesAsync((await download.PathAsync())!));

        Assert.Equal(name, download.SuggestedFilename);
        Assert.True(drawn.Width > 1000);
        Assert.Empty(window.Complaints);
        Assert.Empty(window.Foreign);
    }

    [Fact]
    public async Task Open_APicture_IsDrawnInItsOwnStyle()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/rounds/counts.svg");

        var stroke = await window.Page.EvaluateAsync<string>(
            "getComputedStyle(document.querySelector('.counts-night')).stroke");

        Assert.Equal("rgb(27, 58, 140)", stroke);
        Assert.Empty(window.Complaints);
    }
}
