using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>A figure as PNG, made in the reader's own browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PictureTests(BrowserSite site)
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47];

    [Theory]
    [InlineData("/rounds", "/rounds/counts.svg", "front-counters-rounds-counts.png", 1536)]
    [InlineDataOneDayIn(3, 0, "/stations/wimbledon", "/stations/wimbledon.svg", "front-counters-stations-wimbledon.png", 1536)]
    [InlineDataOneDayIn(3, 1, "/rounds/2025", "/rounds/2025/counts.svg", "front-counters-rounds-2025-counts.png", 1536)]
    [InlineDataOneDayIn(3, 2, "/rounds", "/rounds/slope.svg", "front-counters-rounds-slope.png", 1536)]
    [InlineDataOneDayIn(3, 0, "/boroughs", "/boroughs/tiles.svg", "front-counters-boroughs-tiles.png", 2140)]
    [InlineDataOneDayIn(3, 1, "/boroughs", "/boroughs/distances.svg", "front-counters-boroughs-distances.png", 1536)]
    public async Task Press_Png_SavesAPictureAtTwiceItsSize(string address, string picture, string name, int width)
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync(address);

        var download = await window.Page.RunAndWaitForDownloadAsync(() =>
            window.Page.Locator($"[data-testid=picture]:has(a[href='{picture}']) button").ClickAsync());
        var bytes = await File.ReadAllBytesAsync((await download.PathAsync())!);

        Assert.Equal(name, download.SuggestedFilename);
        Assert.Equal(Signature, bytes[..4]);
        Assert.Equal(width, (bytes[16] << 24) | (bytes[17] << 16) | (bytes[18] << 8) | bytes[19]);
        Assert.True(bytes.Length > 10_000, $"{bytes.Length} bytes can hold no picture");
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

    [Fact]
    public async Task Open_WithoutScript_OffersTheSvgAlone()
    {
        await using var window = await site.OpenAsync(script: false);
        await window.GoAsync("/rounds/2025");

        Assert.False(await window.Page.Locator("[data-testid=picture] button").First.IsVisibleAsync());
        Assert.True(await window.Page.Locator("[data-testid=picture] a").First.IsVisibleAsync());
    }
}
