using System.Net;
using FrontCounters.Data;
using FrontCounters.Web.Reports;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages.Reports;

[Collection(SiteCollection.Name)]
public sealed class ReportTests(SiteFactory site)
{
    private const string Harrow = "/report?fact=decision:2025/list-august/harrow";

    [Fact]
    public async Task Get_EveryFact_ShowsItsIdValueSourcesAndRelease()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        foreach (var fact in record.Facts)
        {
            var page = await site.GetPageAsync(ReportAddress.About([fact]));
            var text = page.QuerySelector("textarea")!.TextContent;

            Assert.Equal(fact.Key, page.Text("id"));
            Assert.Contains($"Fact: {fact.Key}\n", text, StringComparison.Ordinal);
            Assert.Contains($"Source: {fact.Sources[0].Id}", text, StringComparison.Ordinal);
            Assert.Contains($"Release: {record.Release.Id}\n", text, StringComparison.Ordinal);
            Assert.All(fact.Sources, source => Assert.NotNull(page.QuerySelector($"main a[href='/sources/{source.Id}']")));
        }
    }

    [Fact]
    public async Task Get_Fact_TellsItsValueAndItsPage()
    {
        var page = await site.GetPageAsync(Harrow);

        Assert.Equal("What is wrong with this fact?", page.Text("answer"));
        var text = page.Text("text");
        Assert.Contains(page.Text("value"), text, StringComparison.Ordinal);
        Assert.Contains("Page: http://localhost/rounds/2025/list-august", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithoutAnAddressForReports_GivesTheTextAndSaysSo()
    {
        var page = await site.GetPageAsync(Harrow);

        Assert.False(page.Has("send"));
        Assert.StartsWith("This copy of the site names no address for reports.", page.Text("no-address"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Harrow)]
    [InlineData("/report?page=/boroughs/harrow")]
    [InlineData("/report?fact=nothing")]
    [InlineData("/report")]
    public async Task Get_AnyReport_IsKeptNowhereAndFoundByNobody(string address)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(address);

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
    }

    [Fact]
    public async Task Get_MistypedFact_Answers404WithTheNearest()
    {
        var page = await site.GetPageAsync("/report?fact=decision:2025/list-august/harow");

        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync("/report?fact=decision:2025/list-august/harow"));
        Assert.NotNull(page.QuerySelector($"main a[href='{Harrow}']"));
    }

    [Theory]
    [InlineData("/report?fact=<b>words</b>", HttpStatusCode.NotFound)]
    [InlineData("/report?page=/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/report?page=//elsewhere.example", HttpStatusCode.NotFound)]
    [InlineData("/report?fact=a&fact=b&fact=c&fact=d", HttpStatusCode.BadRequest)]
    [InlineData("/report?fact=%00", HttpStatusCode.NotFound)]
    public async Task Get_WhatNamesNothing_IsRefusedAndNeverEchoed(string address, HttpStatusCode expected)
    {
        var page = await site.GetPageAsync(address);

        Assert.Equal(expected, await site.GetStatusAsync(address));
        Assert.DoesNotContain("words", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/boroughs/harrow")]
    [InlineData("/boroughs/city-of-london")]
    [InlineData("/stations/charing-cross")]
    [InlineData("/rounds/2017")]
    [InlineData("/timeline")]
    [InlineData("/disagreements/counters-to-stay-2017-plans")]
    [InlineData("/quotations/q-dodds-technology")]
    [InlineData("/sources/standard-2025-08-list")]
    [InlineData("/nearest?from=SW11+1")]
    public async Task Get_PageWithFacts_AsksUnderItsNotesWhetherAnythingIsWrong(string address)
    {
        var page = await site.GetPageAsync(address);

        Assert.All(page.QuerySelectorAll("section.notes"), notes =>
            Assert.Equal("Something wrong?", Assert.Single(notes.QuerySelectorAll("a[href^='/report?']")).TextContent));
        var links = page.QuerySelectorAll("main a[href^='/report?']").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.Equal((link, HttpStatusCode.OK), (link, await site.GetStatusAsync(link)));
        }
    }

    [Fact]
    public async Task Get_WithAnAddressForReports_OpensTheEMailWithTheReportInIt()
    {
        await using var addressed = site.WithWebHostBuilder(
            host => host.UseSetting("Site:Reports", "mailto:editor@counters.example"));
        using var client = addressed.CreateClient();

        var html = await client.GetStringAsync(Harrow);

        Assert.Contains("href=\"mailto:editor@counters.example?subject=Something%20wrong", html, StringComparison.Ordinal);
        Assert.Contains("decision%3A2025%2Flist-august%2Fharrow%0D%0A", html, StringComparison.Ordinal);
        Assert.DoesNotContain("names no address", html, StringComparison.Ordinal);
    }
}
