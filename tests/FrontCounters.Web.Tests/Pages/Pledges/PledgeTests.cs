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
    public async Task Get_TheLedger_SaysWhoGaveThePromiseAndWhen()
    {
        var page = await site.GetPageAsync("/pledges");

        Assert.Equal(
            [
                "14 July 2017: Sadiq Khan, Mayor of London, Labour", "2019: Sadiq Khan, Mayor of London",
                "2021: Sadiq Khan, Mayor of London", "2022: Sadiq Khan, Mayor of London",
                "2024: Sadiq Khan, Mayor of London, Labour", "September 2024: Sadiq Khan, Mayor of London",
                "5 August 2025: Metropolitan Police, Police force",
            ],
            page.All("promise").Select(row => $"{row.Text("said")}: {row.QuerySelector("th")!.PlainText()}"));
    }

    [Fact]
    public async Task Get_ABorough_SaysInOneLineWhoGaveThePromiseAndWhen()
    {
        var page = await site.GetPageAsync("/boroughs/harrow");

        Assert.StartsWith(
            "Given by Sadiq Khan: 14 July 2017, 2019, 2021, 2022, 2024 and September 2024; Metropolitan Police: 5 August 2025.",
            page.Text("given"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TheLedger_IsInTheOrderInWhichItWasSaidHereAndInItsJson()
    {
        var given = (await site.GetJsonAsync("/pledges.json")).GetProperty("pledges").EnumerateArray()
            .Select(pledge => pledge.GetProperty("said").GetString()).ToList();

        Assert.Equal(["2017-07-14", "2019", "2021", "2022", "2024", "2024-09", "2025-08-05"], given);
    }

    /// <summary>The motion of November 2025 tells of repeats that nothing older in the record tells.</summary>
    [Fact]
    public async Task Get_TheLedgerAsKnownBeforeTheMotion_LacksWhatOnlyTheMotionTells()
    {
        var page = await site.GetPageAsync("/pledges?on=2025-11-01&known=2025-11-01");

        Assert.Equal(["14 July 2017", "2024", "5 August 2025"], page.All("said").Select(said => said.PlainText()));
    }

    [Fact]
    public async Task Get_BeforeThePromise_SaysThatThereWasNone()
    {
        var page = await site.GetPageAsync("/pledges?on=2016-01-01");

        Assert.Contains("no promise", page.Text("heading"), StringComparison.Ordinal);
        Assert.False(page.Has("borough"));
    }
}
