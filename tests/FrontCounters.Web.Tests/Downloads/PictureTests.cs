using System.Net;
using System.Xml.Linq;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>Every figure as a file: well formed, with its words and its source, under a policy of its own.</summary>
[Collection(SiteCollection.Name)]
public sealed class PictureTests(SiteFactory site)
{
    [Theory]
    [InlineData("/rounds/counts.svg", "London’s front counters from 2008 to 2026", ".counts-step")]
    [InlineData("/rounds/2025/counts.svg", "London’s front counters from 2025 to 2026", ".counts-step")]
    [InlineData("/rounds/2017.svg", "Before: 21 June 2017, 72 front counters by name", ".stage-mark")]
    [InlineData(
        "/rounds/2025/list-august.svg",
        "Published list, August 2025: 20 front counters to be open on 1 April 2026",
        ".stage-mark")]
    [InlineData(
        "/stations/wimbledon.svg",
        "The front counter at Wimbledon from 26 February 2013 to 22 November 2026", ".life-period")]
    public async Task Get_APicture_SaysWhatItIsAndWhereItIsFrom(string address, string title, string part)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(address);
        var svg = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(title, svg.Elements().First(element => element.Name.LocalName == "title").Value);
        Assert.Contains(svg.Descendants(), element => element.HasClass(part[1..]));
        Assert.Contains("Release", svg.Value, StringComparison.Ordinal);
        Assert.Contains("Newest source of the record: 27 February 2026", svg.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", svg.Value, StringComparison.Ordinal);
        Assert.All(svg.Descendants(), element => Assert.Equal("http://www.w3.org/2000/svg", element.Name.NamespaceName));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rounds/2013/leak-december-2012.svg")]
    [InlineData("/rounds/2025/no-such-stage.svg")]
    [InlineData("/stations/no-such-station.svg")]
    [InlineData("/stations/wimbledon.svg?known=2013-02-25")]
    public async Task Get_APictureOfNothing_IsNotFound(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync(address));

    /// <summary>Programs that draw a picture by themselves, such as librsvg, skip a rule whose selector they do not know.</summary>
    [Theory]
    [InlineData("/rounds/counts.svg")]
    [InlineData("/rounds/2017.svg")]
    [InlineData("/stations/charing-cross.svg")]
    public async Task Get_APicture_HasPlainSelectorsOnly(string address)
    {
        using var client = site.CreateClient();
        var style = (await client.GetStringAsync(address)).Split("<style>")[1].Split("</style>")[0];

        Assert.Contains("svg {", style, StringComparison.Ordinal);
        Assert.DoesNotContain(":is(", style, StringComparison.Ordinal);
        Assert.DoesNotContain(":where(", style, StringComparison.Ordinal);
    }
}
