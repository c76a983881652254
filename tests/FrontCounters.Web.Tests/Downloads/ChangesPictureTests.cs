using System.Net;
using System.Xml.Linq;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>What changed for a place, as a file: of whatever can be asked from, and for every area.</summary>
[Collection(SiteCollection.Name)]
public sealed class ChangesPictureTests(SiteFactory site)
{
    [Theory]
    [InlineData("/nearest.svg?from=SW11+1AA", "SW11 1")]
    [InlineData("/nearest.svg?from=Harrow", "Harrow")]
    [InlineData("/nearest.svg?from=51.46,-0.16", "the place")]
    [InlineData("/nearest/sw11-1.svg", "SW11 1")]
    [InlineData("/nearest/sw11.svg", "SW11")]
    [InlineData("/wards/merton/abbey.svg", "Abbey")]
    [InlineData("/constituencies/harrow-east.svg", "Harrow East")]
    public async Task Get_APicture_NamesThePlaceTheCountersAndTheDay(string address, string place)
    {
        var svg = await ReadAsync(address);
        var words = svg.Descendants().Where(element => element.HasClass("distances-words")).Select(element => element.Value).ToList();

        Assert.StartsWith("How far the nearest front counters to ", Title(svg), StringComparison.Ordinal);
        Assert.Contains(place, Title(svg), StringComparison.Ordinal);
        Assert.True(words.Count >= 10, $"Only {words.Count} distances.");
        Assert.All(words, said => Assert.Matches(@"^\p{Lu}.*, .*(mile|at the place itself)", said));
        Assert.Contains("Today, as it is due to be", svg.Value, StringComparison.Ordinal);
        Assert.Contains("In an emergency call 999.", svg.Value, StringComparison.Ordinal);
        Assert.Contains("as known on 22 November 2026", svg.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("the table", svg.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nearest?from=SW11+1AA", "/nearest.svg?from=SW11%201")]
    [InlineData("/nearest?from=Harrow&known=2025-09-01", "/nearest.svg?from=station%3Aharrow&known=2025-09-01")]
    [InlineData("/nearest/sw11-1", "/nearest/sw11-1.svg")]
    [InlineData("/wards/merton/abbey?known=2025-09-01", "/wards/merton/abbey.svg?known=2025-09-01")]
    [InlineData("/constituencies/harrow-east", "/constituencies/harrow-east.svg")]
    public async Task Get_APage_LeadsToItsPictures(string address, string picture)
    {
        var page = await site.GetPageAsync(address);
        var links = page.QuerySelectorAll("[data-testid=picture] a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal([picture, picture.Replace(".svg", ".png", StringComparison.Ordinal)], links);
        using var client = site.CreateClient();
        foreach (var link in links)
        {
            using var answer = await client.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    /// <summary>The figure's numbers are the table's.</summary>
    [Theory]
    [InlineData("/nearest/e4-7")]
    [InlineData("/wards/harrow/pinner?known=2025-09-01")]
    public async Task Get_APicture_SaysWhatThePagesTableSays(string address)
    {
        var page = await site.GetPageAsync(address);
        var table = page.QuerySelectorAll("[data-testid=changes] tbody td").Where(cell => cell.QuerySelector("a[href^='/stations']") is not null)
            .Select(cell => cell.QuerySelector("a")!.TextContent).ToList();
        var parts = address.Split('?');
        var svg = await ReadAsync($"{parts[0]}.svg{(parts.Length > 1 ? $"?{parts[1]}" : "")}");
        var drawn = svg.Descendants().Where(element => element.HasClass("distances-words")).Select(element => element.Value.Split(", ")[0]);

        Assert.Equal(table, drawn);
    }

    [Theory]
    [InlineData("/nearest.svg", HttpStatusCode.BadRequest)]
    [InlineData("/nearest.svg?from=zzz", HttpStatusCode.BadRequest)]
    [InlineData("/nearest.png?from=zzz", HttpStatusCode.BadRequest)]
    [InlineData("/nearest.svg?from=SW11&known=2013-01-01", HttpStatusCode.NotFound)]
    [InlineData("/nearest/zz99-9.svg", HttpStatusCode.NotFound)]
    public async Task Get_APictureOfNoPlace_IsRefused(string address, HttpStatusCode status) =>
        Assert.Equal(status, await site.GetStatusAsync(address));

    /// <summary>What a reader typed is nobody else's.</summary>
    [Fact]
    public async Task Get_APictureOfWhatWasTyped_IsNotKept()
    {
        using var client = site.CreateClient();
        using var typed = await client.GetAsync("/nearest.svg?from=SW11+1AA");
        using var area = await client.GetAsync("/nearest/sw11-1.svg");

        Assert.True(typed.Headers.CacheControl?.NoStore);
        Assert.False(area.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Get_OtherSpellingOfASector_MovesOnToThePicture()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        using var moved = await client.GetAsync("/nearest/SW11-1.png");

        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal("/nearest/sw11-1.png", moved.Headers.Location?.OriginalString);
    }

    /// <summary>The numerals of a mark have no halo of paper, which hid them.</summary>
    [Fact]
    public async Task Get_APicture_LeavesTheNumeralsOfAMarkAsTheyAre()
    {
        using var client = site.CreateClient();

        Assert.DoesNotContain(".distances text", await client.GetStringAsync("/nearest/sw11-1.svg"), StringComparison.Ordinal);
    }

    private async Task<XElement> ReadAsync(string address)
    {
        using var client = site.CreateClient();
        return XDocument.Parse(await client.GetStringAsync(address)).Root!;
    }

    private static string Title(XElement svg) => svg.Elements().First(element => element.Name.LocalName == "title").Value;
}
