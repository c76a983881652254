using System.Buffers.Binary;
using System.Net;
using FrontCounters.Data;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Previews;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Previews;

/// <summary>What a link to a page looks like elsewhere.</summary>
[Collection(AddressedCollection.Name)]
public sealed class PreviewTests(AddressedSite site)
{
    [Theory]
    [InlineData("/", "/img/preview.png")]
    [InlineData("/privacy", "/img/preview.png")]
    [InlineData("/boroughs/harrow", "/previews/boroughs/harrow.png")]
    [InlineData("/stations/charing-cross", "/previews/stations/charing-cross.png")]
    [InlineData("/rounds/2025", "/previews/rounds/2025.png")]
    [InlineData("/rounds/2025/decision-october", "/previews/rounds/2025.png")]
    [InlineData("/nearest?from=SW11+1JX", "/img/preview.png")]
    public async Task Get_Page_NamesAPictureThatIsThere(string address, string expected)
    {
        using var client = site.CreateClient();
        var page = await site.GetPageAsync(address);
        string? Meta(string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

        using var picture = await client.GetAsync(expected);

        Assert.Equal(AddressedSite.Public + expected, Meta("og:image"));
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Meta("og:url"));
        Assert.StartsWith(Meta("og:title")!, page.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("1JX", Meta("og:title"), StringComparison.Ordinal);
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
        Assert.Equal((1200, 630), SizeOf(await picture.Content.ReadAsByteArrayAsync()));
    }

    [Theory]
    [InlineData("/previews/boroughs/hogwarts.png")]
    [InlineData("/previews/boroughs/hogwarts")]
    [InlineData("/previews/others/harrow")]
    [InlineData("/previews/rounds/..%2f..%2fappsettings.png")]
    public async Task Get_PreviewOfNothing_IsNotFound(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync(address));

    [Fact]
    public async Task Get_EveryPreviewPage_HasANameTwoNumbersAndADayOfItsOwn()
    {
        var seen = new HashSet<string>();
        foreach (var address in PreviewAddress.All(site.Services.GetRequiredService<CounterRecord>()))
        {
            var page = await site.GetPageAsync(address.Page);

            Assert.Equal(2, page.All("number").Count);
            Assert.StartsWith("22 November 2026", page.Text("day"), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
            Assert.True(seen.Add(page.Text("name") + page.Text("answer")), address.Page);
        }
    }

    [FactOneDayIn(3, 2)]
    public async Task Run_WithAChromium_TakesPicturesThatDiffer()
    {
        using var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("front-counters-previews-");
        try
        {
            await using var app = Site.OnLoopback();

            var code = await new PreviewsCommand(TextWriter.Null).RunAsync(
                Chromium.Executable(playwright), folder.FullName, PreviewKind.Rounds, app);

            Assert.Equal(0, code);
            var pictures = Directory.GetFiles(Path.Combine(folder.FullName, "rounds")).Select(File.ReadAllBytes).ToList();
            Assert.Equal(site.Services.GetRequiredService<CounterRecord>().Rounds.Count, pictures.Count);
            Assert.All(pictures, picture => Assert.Equal((1200, 630), SizeOf(picture)));
            Assert.Equal(pictures.Count, pictures.Select(Convert.ToBase64String).Distinct().Count());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Width and height as the header of a PNG states them.</summary>
    private static (int Width, int Height) SizeOf(byte[] png)
    {
        Assert.Equal("PNG"u8, png.AsSpan(1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
