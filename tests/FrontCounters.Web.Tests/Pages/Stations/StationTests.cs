using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Stations;

[Collection(SiteCollection.Name)]
public sealed class StationTests(SiteFactory site)
{
    [Fact]
    public async Task Get_ReprievedCounter_IsDueToBeOpenOnLimitedHours()
    {
        var page = await site.GetPageAsync("/stations/bethnal-green");

        Assert.Equal(
            "The front counter at Bethnal Green is due to be open at limited hours today", page.Text("answer"));
        Assert.Equal("Monday to Friday 10am to 10pm, Saturday and Sunday 9am to 7pm", page.Text("hours"));
        Assert.Contains("due 3 March 2026, not confirmed since", page.Text("standing"), StringComparison.Ordinal);
        Assert.Contains(page.All("decision"), decision => decision.GetAttribute("data-stage") == "list-august");
    }

    [Fact]
    public async Task Get_CounterDueToClose_IsNotToldAsClosedForSure()
    {
        var page = await site.GetPageAsync("/stations/wimbledon");

        Assert.Equal("The front counter at Wimbledon was due to close on 28 February 2026", page.Text("answer"));
        Assert.Contains("No source seen reports that it happened", page.Text("note"), StringComparison.Ordinal);
        Assert.Contains("quashed", page.Text("decisions"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/stations/stratford")]
    [InlineData("/stations/pinner?on=2017-06-30")]
    public async Task Get_CounterOfWhichSourcesDisagree_SaysSo(string address)
    {
        var page = await site.GetPageAsync(address);

        Assert.Contains("sources disagree", page.Text("standing"), StringComparison.Ordinal);
        Assert.NotEmpty(page.All("disagreement"));
    }

    [Fact]
    public async Task Get_DisputedCounter_IsNeitherOpenNorClosed()
    {
        var page = await site.GetPageAsync("/stations/pinner?on=2017-06-30");

        Assert.Equal("Sources disagree whether Pinner had an open front counter on 30 June 2017", page.Text("answer"));
        Assert.Equal("Sources disagree", page.Text("state"));
    }

    [Fact]
    public async Task Get_CounterWithTwoPostcodes_KeepsBoth()
    {
        var page = await site.GetPageAsync("/stations/walworth");

        var addresses = page.Text("addresses");

        Assert.Contains("SE17 3BB", addresses, StringComparison.Ordinal);
        Assert.Contains("SE17 3RL", addresses, StringComparison.Ordinal);
        Assert.True(page.Has("addresses-disagree"));
    }

    [Fact]
    public async Task Get_CounterWithoutAPoint_SaysThatItIsNotOnTheMap()
    {
        var page = await site.GetPageAsync("/stations/royalty-studios");

        Assert.StartsWith("Not on our map", page.Text("no-point"), StringComparison.Ordinal);
        Assert.False(page.Has("point"));
        var place = await site.GetJsonAsync("/stations/royalty-studios.geojson");
        var feature = Assert.Single(place.GetProperty("features").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, feature.GetProperty("geometry").ValueKind);
    }
}
