using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Truth;

/// <summary>A round that the code has never heard of, added to a copy of the record by rows alone.</summary>
public sealed class NewRoundTests : IClassFixture<NewRoundTests.WithRound>
{
    private readonly SiteOnData site;

    public NewRoundTests(WithRound data) => site = data.Site;

    [Fact]
    public async Task Home_TellsOfTheRound()
    {
        var page = Reading.Plain(await TextAsync("/"));

        Assert.Contains("Four rounds of closures followed.", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/rounds/2028\">The closures of 2028</a>", page, StringComparison.Ordinal);
        Assert.Contains("The plan of November 2026, 25 to stay and two to close, was replaced in November 2026: "
            + "<a href=\"/rounds/2028\">26 stay and one closes</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Boroughs_HaveAColumnBeforeTheRound()
    {
        var page = await site.GetPageAsync("/boroughs");

        Assert.Equal(
            ["Borough", "Today", "26 February 2013", "30 June 2017", "1 January 2018", "1 July 2025", "19 November 2026", "None open since", "None day and night since", "Rests on"],
            page.QuerySelectorAll("table.boroughs thead th").Select(cell => cell.TextContent));
        Assert.All(
            page.QuerySelectorAll("table.boroughs tbody tr"),
            row => Assert.Equal(10, row.Children.Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1"))));
        Assert.Contains("in 2013, 2017, 2018, 2025 and 2026.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about", "in the closures of 2013, 2017, 2025 and 2028, and who says so")]
    [InlineData("/boroughs/enfield", "19 November 2026")]
    [InlineData("/boroughs/enfield", "Under the plan of 20 November 2026")]
    [InlineData("/boroughs/enfield", "Draft plan, November 2026")]
    [InlineData("/rounds", "The closures of 2028")]
    [InlineData("/rounds/2028", "Decision, November 2026")]
    [InlineData("/rounds.json", "/rounds/2028")]
    [InlineData("/timeline", "Decision, November 2026")]
    [InlineData("/timeline?round=2028", "Draft plan, November 2026")]
    [InlineData("/nearest?from=station:edmonton", "Under the plan of 20 November 2026")]
    [InlineData("/nearest?from=station:edmonton", "19 November 2026")]
    [InlineData("/data", "the closure rounds of 2013, 2017, 2025 and 2028 proposed")]
    public async Task Address_TellsOfTheRound(string address, string told) =>
        Assert.Contains(told, Reading.Plain(await TextAsync(address)), StringComparison.Ordinal);

    [Fact]
    public async Task Json_HasItsMilestonesAmongTheDaysThatAreCompared()
    {
        string[] days =
        [
            "2013-02-26", "2017-06-30", "2018-01-01", "2025-07-01", "2026-04-01", "2026-11-19", "2028-01-02", "2026-11-28",
        ];

        var borough = await site.GetJsonAsync("/boroughs/enfield.json");
        var nearest = await site.GetJsonAsync("/nearest.json?from=station:edmonton");

        Assert.Equal(days, borough.GetProperty("access").EnumerateArray().Select(day => day.GetProperty("on").GetString()));
        Assert.Equal(days, nearest.GetProperty("changes").EnumerateArray().Select(day => day.GetProperty("on").GetString()));
    }

    private async Task<string> TextAsync(string address)
    {
        using var client = site.CreateClient();
        return await client.GetStringAsync(address);
    }

    /// <summary>The record with a round that has two stages, three decisions and two milestones.</summary>
    public sealed class WithRound : IDisposable
    {
        private readonly LaterData data = new();

        public WithRound()
        {
            const string Source = "met-2026-11-plan";
            data.AddSource(Source, "2026-11-20")
                .Append("rounds.csv", $"2028,The closures of 2028,2026-11-20,,no,The Met planned to close two more front counters.,{Source}")
                .Append("stages.csv", $"2028,draft-2028,\"Draft plan, November 2026\",proposed,2026-11-20,,2028-01-01,observed,27,,25,,2,decision-2028,observed,The draft named two counters.,{Source},")
                .Append("stages.csv", $"2028,decision-2028,\"Decision, November 2026\",decided,2026-11-25,,2028-01-01,observed,27,,26,,1,,observed,The Met decided to close one counter.,{Source},")
                .Append("decisions.csv", $"2028,draft-2028,edmonton,close,,2028-01-01,observed,{Source},")
                .Append("decisions.csv", $"2028,draft-2028,romford,close,,2028-01-01,observed,{Source},")
                .Append("decisions.csv", $"2028,decision-2028,romford,close,,2028-01-01,observed,{Source},")
                .Append("milestones.csv", "before-2028,2028,before,2026-11-19,,,,")
                .Append("milestones.csv", "draft-of-2028,2028,plan,2028-01-02,2026-11-20,draft-2028,Under the plan of 20 November 2026,the plan of November 2026");
            Site = new SiteOnData(data.Folder);
        }

        internal SiteOnData Site { get; }

        public void Dispose()
        {
            Site.Dispose();
            data.Dispose();
        }
    }
}
