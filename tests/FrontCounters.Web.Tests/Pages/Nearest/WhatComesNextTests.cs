using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Nearest;

/// <summary>What somebody needs next who has found a counter: the way there, and what is not known of it.</summary>
[Collection(SiteCollection.Name)]
public sealed class WhatComesNextTests(SiteFactory site)
{
    [Theory]
    [InlineData("/nearest?from=E4+7", "[data-testid=directions], [data-testid=transport]")]
    [InlineData("/stations/acton", "[data-testid=before-you-go] a[rel]")]
    public async Task Get_TheWayThere_CarriesTheCountersPlaceAlone(string address, string links)
    {
        var page = await site.GetPageAsync(address);

        var found = page.QuerySelectorAll(links).Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(2, found.Count);
        Assert.Contains(found, link => link.StartsWith("https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=51.", StringComparison.Ordinal));
        Assert.Contains(found, link => link.StartsWith("https://tfl.gov.uk/plan-a-journey/results?InputTo=", StringComparison.Ordinal));
        Assert.DoesNotContain(found, link => link.Contains("E4", StringComparison.Ordinal) || link.Contains("from", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("EC2M 4NR", "Bishopsgate")]
    [InlineData("51.65,-0.40", "another police force has its own counters")]
    [InlineData("Lewisham", null)]
    public async Task Get_WhereAnotherForceMayBeNearer_SaysSoInTheAnswer(string from, string? expected)
    {
        var page = await site.GetPageAsync($"/nearest?from={Uri.EscapeDataString(from)}");

        var said = page.QuerySelector("[data-testid=answer] [data-testid=other-force]")?.TextContent;
        Assert.True(expected is null ? said is null : said?.Contains(expected, StringComparison.Ordinal) == true, said ?? "nothing");
    }

    [Fact]
    public async Task Get_AStation_SaysWhatIsNotStated()
    {
        var open = await site.GetPageAsync("/stations/acton");
        var closed = await site.GetPageAsync("/stations/harrow");

        Assert.Contains("Not stated by our sources", open.QuerySelector("[data-testid=before-you-go]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(closed.QuerySelector("[data-testid=before-you-go]"));
    }
}
