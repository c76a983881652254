using System.Numerics;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Maps;

[Collection(SiteCollection.Name)]
public sealed class SourceLineTests(SiteFactory site)
{
    [Theory]
    [InlineData(0.5, 0.95, true)]
    [InlineData(0.5, 0.05, false)]
    [InlineData(0.5, 0.5, false)]
    public void IsAtTop_OnlyWhereAMarkStandsAtTheFoot(double across, double down, bool isAtTop) => Assert.Equal(
        isAtTop, SourceLine.IsAtTop(width => [new Vector2((float)across * width, (float)(down * MapBox.Shape * width))]));

    [Theory]
    [InlineData("/boroughs/harrow", true)]
    [InlineData("/", false)]
    public async Task Get_AMap_HasItsSourceWhereItCoversNoMark(string address, bool isAtTop)
    {
        var page = await site.GetPageAsync(address);

        var map = page.QuerySelector("[data-testid=map]")!;

        Assert.Equal(isAtTop, map.ClassList.Contains("has-source-at-top"));
        Assert.Equal(isAtTop ? "0" : "100%", map.QuerySelector("text.map-source")!.GetAttribute("y"));
    }
}
