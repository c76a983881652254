using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Pledges;

[Collection(SiteCollection.Name)]
public sealed class PledgeTests(SiteFactory site)
{
    [Theory]
    [InlineData("", 2, 30)]
    [InlineData("?on=2026-02-28", 27, 5)]
    [InlineData("?on=2025-07-01", 32, 0)]
    [InlineData("?on=2026-04-01&known=2025-11-20", 2, 30)]
    public async Task Get_ADay_CountsTheSameEverywhere(string query, int kept, int notKept)
    {
        var page = await site.GetPageAsync($"/pledges{query}");
        var json = await site.GetJsonAsync($"/pledges.json{query}");
        var lines = await site.GetLinesAsync($"/pledges.csv{query}");

        Assert.Equal((kept, notKept), (json.Number("kept"), json.Number("notKept")));
        Assert.Equal($"{kept} {notKept}", $"{page.Text("kept")} {page.Text("not-kept")}");
        Assert.Equal(kept, page.QuerySelectorAll("[data-testid='borough'][data-keeping='Kept']").Length);
        Assert.Equal(kept, lines.Count(line => line.Contains(",kept,", StringComparison.Ordinal)));
        Assert.Equal(32, json.Number("count"));
    }

    [Fact]
    public async Task Get_Today_SaysThatItsFailureIsOnlyDue()
    {
        var page = await site.GetPageAsync("/pledges");

        Assert.Contains("By the Met’s notices of February 2026", page.Text("heading"), StringComparison.Ordinal);
        Assert.Contains(
            "It first fails on 28 February 2026 (due then, not confirmed since), in Harrow, Kensington and Chelsea, "
            + "Merton, Richmond upon Thames and Waltham Forest.",
            page.Text("failed"),
            StringComparison.Ordinal);
        Assert.All(
            page.All("borough").Where(row => row.GetAttribute("data-keeping") == "NotKept"),
            row => Assert.Contains("due, not confirmed since", row.Text("first"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_EveryBorough_HasTheHistoryThatItsOwnPageHas()
    {
        foreach (var item in (await site.GetJsonAsync("/pledges.json")).Items())
        {
            var borough = await site.GetJsonAsync($"/boroughs/{item.GetProperty("slug").GetString()}.json");

            Assert.Equal(borough.GetProperty("pledge").GetRawText(), item.GetProperty("spans").GetRawText());
        }
    }

    [Fact]
    public async Task Get_CountsOverTime_MeetAndAddUp()
    {
        var counts = (await site.GetJsonAsync("/pledges.json")).GetProperty("counts").EnumerateArray().ToList();
        var page = await site.GetPageAsync("/pledges");

        Assert.Equal(counts.Count, page.All("count").Count);
        Assert.All(counts, count => Assert.Equal(
            32, count.Number("kept") + count.Number("notKept") + count.Number("unknown")));
        Assert.All(counts.Zip(counts.Skip(1)), pair => Assert.Equal(
            pair.First.GetProperty("to").GetString(), pair.Second.GetProperty("from").GetString()));
    }

    [Fact]
    public async Task Get_BeforeThePromise_SaysThatThereWasNone()
    {
        var page = await site.GetPageAsync("/pledges?on=2016-01-01");

        Assert.Contains("no promise", page.Text("heading"), StringComparison.Ordinal);
        Assert.False(page.Has("borough"));
    }
}
