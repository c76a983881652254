using System.Net;
using System.Xml.Linq;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Tests.Infrastructure;
using SkiaSharp;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>Every picture as PNG: the SVG of the same address, drawn by the site with letters that it brings along.</summary>
[Collection(SiteCollection.Name)]
public sealed class BitmapTests(SiteFactory site)
{
    private const int Scale = 2;

    /// <summary>The last two lines say whose it is and of which days.</summary>
    private const int FootHeight = 34 + 24;

    [Theory]
    [InlineData("/rounds/counts", "", "counts-stated", 5)]
    [InlineData("/rounds/2025/counts", "?known=2025-12-01", "counts-stated", 5)]
    [InlineData("/rounds/2017", "", "stage-mark", 6)]
    [InlineData("/rounds/2025/list-august", "", "stage-mark", 6)]
    [InlineData("/rounds/slope", "?on=2025-07-01", "slope-open-point", 4)]
    [InlineData("/boroughs/distances", "?counter=24h", "dumbbell-now", 4)]
    [InlineData("/boroughs/tiles", "?on=2026-04-01&known=2025-08-20", null, 0)]
    [InlineData("/rounds/2013/tiles", "", null, 0)]
    [InlineData("/stations/wimbledon", "", null, 0)]
    public async Task Get_APictureAsPng_IsTheSvgDrawnWhole(string address, string query, string? mark, int reach)
    {
        using var client = site.CreateClient();
        var svg = await client.GetStringAsync($"{address}.svg{query}");
        using var response = await client.GetAsync($"{address}.png{query}");
        var drawn = Png.Read(await response.Content.ReadAsByteArrayAsync());

        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal(((int)root.Attribute("width")! * Scale, (int)root.Attribute("height")! * Scale), (drawn.Width, drawn.Height));
        Assert.InRange(DrawnMarks.Inked(drawn), 0.01, 0.9);
        Assert.InRange(DrawnMarks.Inked(drawn, from: drawn.Height - (FootHeight * Scale)), 0.01, 0.3);
        if (mark is not null)
        {
            Assert.Empty(DrawnMarks.Faults(svg, drawn, mark, reach, Scale));
        }
    }

    /// <summary>A letter that the program does not bring along would be an empty box on a server without letters of its own.</summary>
    [Theory]
    [InlineData("/rounds/counts.svg")]
    [InlineData("/rounds/2013/counts.svg")]
    [InlineData("/rounds/2017.svg")]
    [InlineData("/rounds/2025/list-august.svg")]
    [InlineData("/rounds/slope.svg")]
    [InlineData("/boroughs/distances.svg")]
    [InlineData("/boroughs/tiles.svg")]
    [InlineData("/stations/charing-cross.svg")]
    public async Task Words_OfAPicture_AreInLettersThatTheProgramHas(string address)
    {
        using var client = site.CreateClient();
        var root = XDocument.Parse(await client.GetStringAsync(address)).Root!;
        var words = string.Concat(root.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));

        Assert.True(Has(Letters.Plain, words), words);
        Assert.True(Has(Letters.Bold, words), words);
        Assert.True(Has(Letters.Serif, root.Elements().First(element => element.Name.LocalName == "title").Value));
    }

    [Fact]
    public async Task Get_APngOfTwoDays_IsOfEach()
    {
        using var client = site.CreateClient();

        var one = await client.GetByteArrayAsync("/boroughs/tiles.png?on=2017-06-30");
        var other = await client.GetByteArrayAsync("/boroughs/tiles.png?on=2018-01-01");

        Assert.NotEqual(one, other);
    }

    [Theory]
    [InlineData("/boroughs/tiles.png?on=2012-01-01", HttpStatusCode.BadRequest)]
    [InlineData("/boroughs/distances.png?counter=all", HttpStatusCode.BadRequest)]
    [InlineData("/rounds/1997/tiles.png", HttpStatusCode.NotFound)]
    [InlineData("/stations/nowhere.png", HttpStatusCode.NotFound)]
    public async Task Get_APngThatCannotBe_IsRefused(string address, HttpStatusCode status) =>
        Assert.Equal(status, await site.GetStatusAsync(address));

    private static bool Has(SKTypeface letters, string words)
    {
        using var font = new SKFont(letters);
        return font.ContainsGlyphs(words);
    }
}
