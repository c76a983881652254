using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.People;

[Collection(SiteCollection.Name)]
public sealed class PersonTests(SiteFactory site)
{
    [Fact]
    public async Task Get_EveryPerson_SaysTheSameOnPageInJsonAndInCsv()
    {
        var people = (await site.GetJsonAsync("/people.json")).Items();
        Assert.True(people.Count > 80);
        foreach (var person in people)
        {
            var address = person.GetProperty("url").GetString()!;
            var page = await site.GetPageAsync(address);
            var said = (await site.GetJsonAsync($"{address}.json")).GetProperty("said").GetArrayLength();
            var lines = await site.GetLinesAsync($"{address}.csv");

            Assert.Equal(HttpStatusCode.OK, await site.GetStatusAsync(address));
            Assert.Equal(person.Number("quotations"), page.All("quotation").Count);
            Assert.Equal(person.Number("statements"), page.All("statement").Count);
            Assert.Equal(person.Number("pledges"), page.All("pledge").Count);
            Assert.Equal(said, person.Number("quotations") + person.Number("statements") + person.Number("pledges"));
            Assert.Equal(said, lines.Count - 1);
        }
    }

    [Fact]
    public async Task Get_Mayor_HasWordsPositionsAndPromisesInOneRole()
    {
        var page = await site.GetPageAsync("/people/sadiq-khan");

        Assert.Equal(
            "Sadiq Khan: 12 quotations, seven positions and six promises",
            page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Mayor of London, Labour, 2017 to 2025", page.Text("roles"));
    }

    [Fact]
    public async Task Get_PersonOfWhomNothingWasKnownThen_SaysSo()
    {
        var page = await site.GetPageAsync("/people/paula-dodds?known=2018-01-01");

        Assert.True(page.Has("none"));
        Assert.False(page.Has("quotation"));
    }

    [Theory]
    [InlineData("/rounds/2025/voices")]
    [InlineData("/boroughs/redbridge")]
    [InlineData("/stations/barkingside")]
    [InlineData("/quotations")]
    [InlineData("/sources/standard-2025-08-list")]
    public async Task Get_PageWithSpeakers_LinksThem(string address)
    {
        var page = await site.GetPageAsync(address);

        var links = page.QuerySelectorAll("main a[href^='/people/']").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, await site.GetStatusAsync(link));
        }
    }
}
