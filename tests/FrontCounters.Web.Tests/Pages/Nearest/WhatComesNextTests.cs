using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Nearest;

/// <summary>What somebody needs next who has found a counter: the way there, and what is not known of it.</summary>
[Collection(SiteCollection.Name)]
public sealed class WhatComesNextTests(SiteFactory site)
{
    [Theory]
    [InlineData("/nearest?from=E4+7", "[data-testid=directions], [data-testid=on-foot]")]
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

    /// <summary>Of each counter on the list, open or perhaps open, near or folded away.</summary>
    [Theory]
    [InlineData("/nearest?from=E4+7")]
    [InlineData("/nearest?from=W3+6&at=2026-12-25T12:00")]
    public async Task Get_ARowOfTheList_LeadsToItsOwnPostcodeAndNothingElse(string address)
    {
        var page = await site.GetPageAsync(address);

        var rows = page.QuerySelectorAll(".timetable tbody tr").ToList();
        Assert.NotEmpty(rows);
        var links = rows.Select(row => Assert.Single(row.QuerySelectorAll("a[rel=noreferrer]")).GetAttribute("href")!).ToList();
        Assert.Equal(rows.Count, links.Distinct().Count());
        Assert.All(links, link => Assert.Matches(@"^https://tfl\.gov\.uk/plan-a-journey/results\?InputTo=[A-Z]{1,2}[0-9]{1,2}[A-Z]?%20[0-9][A-Z]{2}$", link));
        Assert.Contains("Directions open on TfL", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
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
