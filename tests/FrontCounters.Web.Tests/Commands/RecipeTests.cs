using FrontCounters.Web.Commands;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Commands;

/// <summary>
/// Each recipe of docs/correcting-the-record.md, made on a copy of the data: the check must find nothing wrong. Those with a
/// command of their own every day, the others in turn.
/// </summary>
public sealed class RecipeTests : IDisposable
{
    private const string Hours = "Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00";

    private static readonly string[] Draft =
    [
        "2028/draft-november", "--source", "met-2026-11", "--kind", "proposed", "--date", "2026-11-20", "--due", "2028-01-01",
        "--due-inferred", "--name", "Draft plan, November 2026", "--summary", "The draft named two counters.", "--before", "27",
        "--remaining", "25", "--closing", "2", "--close", "edmonton", "colindale", "--round-name", "The closures of 2028",
        "--round-summary", "The Met planned to close two more front counters.",
    ];

    private static readonly string[] Decision =
    [
        "2028/decision-november", "--source", "met-2026-11", "--kind", "decided", "--summary", "The Met decided to close one counter.", "--before", "27",
        "--closing", "1", "--close", "romford", "--stay-limited", "colindale", "--hours", Hours, "--supersedes", "draft-november",
    ];

    private readonly EditedData edited = new();

    public RecipeTests() => edited.Add(
        "sources.csv", "met-2026-11,Metropolitan Police,A notice of November,2026-11-25,,official,not held,no,2026-11-27,,,");

    public void Dispose() => edited.Dispose();

    [FactOneDayIn(4, 0)]
    public async Task HoursChange()
    {
        End("acton-2026-03-03,acton,2026-03-03,", "2026-12-01");
        edited.Add("periods.csv", "acton-2026-12-01,acton,2026-12-01,,limited,Mo-Fr 10:00-21:00; Sa-Su 09:00-19:00,scheduled,met-2026-11,,");

        await AssertSoundAsync(rows: 3);
    }

    [Fact]
    public async Task Confirmation()
    {
        await using var output = new StringWriter();
        var command = ConfirmCommand.Build(() => edited.Rows(output), output);

        Assert.Equal(
            0, await command.RunAsync(["edmonton", "--source", "met-2026-11", "--on", "2026-11-25", "--write"], output, output));

        Assert.Contains($"edmonton-2026-03-03,edmonton,2026-03-03,,limited,{Hours},observed,met-2026-11 met-2026-02", edited.Text("periods.csv"), StringComparison.Ordinal);
        await AssertSoundAsync(rows: 2);
    }

    [FactOneDayIn(4, 1)]
    public async Task Reopening()
    {
        End("harrow-2026-02-28,harrow,2026-02-28,", "2026-11-23");
        edited.Add("periods.csv", $"harrow-2026-11-23,harrow,2026-11-23,,limited,{Hours},observed,met-2026-11,,");
        edited.Add("events.csv", "harrow-reopens-2026,2026-11-23,no,The front counter at Harrow opened again.,2025,,harrow,harrow,observed,met-2026-11,,");

        await AssertSoundAsync(rows: 4);
    }

    [FactOneDayIn(4, 2)]
    public async Task ClosureOnTheDay()
    {
        End("edmonton-2026-03-03,edmonton,2026-03-03,", "2026-11-25");
        edited.Add("periods.csv", "edmonton-2026-11-25,edmonton,2026-11-25,,none,,observed,met-2026-11,,");
        edited.Add("events.csv", "edmonton-closes-2026,2026-11-25,no,The front counter at Edmonton closed.,2025,,enfield,edmonton,observed,met-2026-11,,");

        await AssertSoundAsync(rows: 4);
    }

    [FactOneDayIn(4, 3)]
    public async Task SourceThatContradicts()
    {
        edited.Replace("periods.csv", $"edmonton-2026-03-03,edmonton,2026-03-03,,limited,{Hours},scheduled", $"edmonton-2026-03-03,edmonton,2026-03-03,,limited,{Hours},disputed");
        edited.Add("disagreements.csv", "edmonton-hours-2026,Did Edmonton's hours change in March 2026?,2025,enfield,edmonton,official-over-press,The Met's own notice gives the shorter hours.");
        edited.Add("claims.csv", "edmonton-hours-2026-1,edmonton-hours-2026,\"Yes, from 3 March 2026\",yes,period:edmonton-2026-03-03,met-2026-02-westminster,");
        edited.Add("claims.csv", "edmonton-hours-2026-2,edmonton-hours-2026,\"No, it is still open at all hours\",no,,met-2026-11,");

        await AssertSoundAsync(rows: 5);
    }

    [Fact]
    public async Task NewQuotation()
    {
        using var texts = new EditedData();
        var text = texts.PathOf("letter.txt");
        await File.WriteAllTextAsync(text, "The mayor wrote: “It shuts at nine.” She asked for more.\n");
        await using var output = new StringWriter();
        var command = QuoteCommand.Build(() => edited.Rows(output));

        Assert.Equal(0, await command.RunAsync(
        [
            "It shuts at nine.", "--source", "met-2026-11", "--text", text, "--speaker", "Ann Example", "--role", "Mayor of Anywhere",
            "--round", "2025", "--topics", "night", "access", "--boroughs", "enfield", "--write",
        ], output, output));

        Assert.Contains(
            "q-example-night,It shuts at nine.,Ann Example,Mayor of Anywhere,,met-2026-11,18,The mayor wrote:,She asked for more.,2025,enfield,,night access",
            edited.Text("quotations.csv"),
            StringComparison.Ordinal);
        await AssertSoundAsync(rows: 2, "--texts", texts.Folder);
    }

    [Fact]
    public async Task NewRound_ThatClosesACounterThatIsShut_IsRefused()
    {
        var (code, said) = await DecideAsync([.. Draft.Select(word => word == "colindale" ? "barnet" : word)]);

        Assert.NotEqual(0, code);
        Assert.Contains("By periods.csv 'barnet' has had no front counter since 2022-", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewRoundWithTwoStages()
    {
        var (_, printed) = await DecideAsync(Draft);
        Assert.Contains("Nothing was written. Add --write to write it.", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("2028", edited.Text("decisions.csv"), StringComparison.Ordinal);

        var (draft, _) = await DecideAsync([.. Draft, "--write"]);
        var (decision, said) = await DecideAsync([.. Decision, "--write"]);

        Assert.Equal((0, 0), (draft, decision));
        Assert.Contains("Not named: edmonton, which draft-november closes", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Not named: colindale", said, StringComparison.Ordinal);
        Assert.EndsWith("2028,The closures of 2028,2026-11-20,,no,The Met planned to close two more front counters.,met-2026-11\n", edited.Text("rounds.csv"), StringComparison.Ordinal);
        Assert.EndsWith(
            """
            2028,draft-november,"Draft plan, November 2026",proposed,2026-11-20,,2028-01-01,inferred,27,,25,,2,decision-november,observed,The draft named two counters.,met-2026-11,
            2028,decision-november,"Decision, November 2026",decided,2026-11-25,,2028-01-01,inferred,27,,,,1,,observed,The Met decided to close one counter.,met-2026-11,

            """,
            edited.Text("stages.csv"),
            StringComparison.Ordinal);
        Assert.EndsWith(
            $"""
            2028,draft-november,edmonton,close,,,observed,met-2026-11,
            2028,draft-november,colindale,close,,,observed,met-2026-11,
            2028,decision-november,romford,close,,,observed,met-2026-11,
            2028,decision-november,colindale,stay-limited,{Hours},,observed,met-2026-11,

            """,
            edited.Text("decisions.csv"),
            StringComparison.Ordinal);
        edited.Add("milestones.csv", "before-2028,2028,before,2026-11-19,,,,");

        await AssertSoundAsync(rows: 9);
    }

    [Theory]
    [InlineData("sources.csv has no 'met-2099'", "--source", "met-2026-11", "met-2099")]
    [InlineData("stations.csv has no 'atlantis'", "--close", "edmonton", "atlantis")]
    [InlineData("'edmonton' is given twice: close and stay", "--stay", "edmonton")]
    [InlineData("stages.csv has no 'leak' of the round 2028", "--supersedes", "leak")]
    [InlineData("none is named", "--hours", Hours)]
    [InlineData("--date must be a day", "--date", "November")]
    [InlineData("Still to be said: --due", "--due")]
    [InlineData("the record would not be sound", "--closing", "3")]
    public async Task StageThatCannotBe_IsRefused(string expected, string option, params string[] values)
    {
        var (code, said) = await DecideAsync([.. Without(Draft, option), .. values.Length == 0 ? [] : values.Prepend(option), "--write"]);

        Assert.NotEqual(0, code);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.DoesNotContain("2028", edited.Text("stages.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewRoundWithoutItsName_IsRefused()
    {
        var (code, said) = await DecideAsync([.. Without(Draft, "--round-name"), "--write"]);

        Assert.Equal(1, code);
        Assert.Contains("still to be said: --round-name, --round-summary", said, StringComparison.Ordinal);
    }

    [FactOneDayIn(4, 1)]
    public async Task NewCounter()
    {
        edited.Add("stations.csv", "cricklewood,Cricklewood,,barnet,met-2026-11,");
        edited.Add("addresses.csv", "cricklewood-1,cricklewood,,,\"1 The Broadway, Cricklewood\",NW2 1AA,yes,single-source,met-2026-11,");
        edited.Add("periods.csv", "cricklewood-2013-02-26,cricklewood,2013-02-26,2026-11-23,none,,observed,met-2026-11,,");
        edited.Add("periods.csv", $"cricklewood-2026-11-23,cricklewood,2026-11-23,,limited,{Hours},observed,met-2026-11,,");

        await AssertSoundAsync(rows: 5);
    }

    [FactOneDayIn(4, 2)]
    public async Task MovedCounter()
    {
        edited.Replace("addresses.csv", "edmonton-1,edmonton,,,", "edmonton-1,edmonton,,2026-11-23,");
        edited.Replace("points.csv", "edmonton-1,edmonton,,,", "edmonton-1,edmonton,,2026-11-23,");
        edited.Add("addresses.csv", "edmonton-2,edmonton,2026-11-23,,\"1 The Green, Edmonton\",N9 9AA,yes,observed,met-2026-11,");
        edited.Add("events.csv", "edmonton-moves-2026,2026-11-23,no,The front counter at Edmonton moved to The Green.,2025,,enfield,edmonton,observed,met-2026-11,,");

        await AssertSoundAsync(rows: 5);
    }

    [FactOneDayIn(4, 3)]
    public async Task TypingError()
    {
        edited.Replace("sources.csv", "Acton in the plan of July 2025", "Acton in the plans of July 2025");

        await AssertSoundAsync(rows: 2);
    }

    private async Task<(int Code, string Said)> DecideAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        var code = await DecideCommand.Build(() => edited.Rows(output), output).RunAsync(arguments, output, output);
        return (code, output.ToString());
    }

    /// <summary>The call without an option and its values.</summary>
    private static string[] Without(string[] call, string option)
    {
        var at = Array.IndexOf(call, option);
        var end = at < 0 ? -1 : Array.FindIndex(call, at + 1, word => word.StartsWith('-'));
        return at < 0 ? call : [.. call[..at], .. end < 0 ? [] : call[end..]];
    }

    /// <summary>Sound, with as many rows changed as were edited; the new source is one of them.</summary>
    private async Task AssertSoundAsync(int rows, params string[] arguments)
    {
        var (code, said) = await edited.CheckAsync(["--quick", .. arguments]);

        Assert.True(said.Contains($"{rows} row(s) changed since release", StringComparison.Ordinal), said);
        Assert.Equal(1, code);
    }

    /// <summary>Gives the last period of a counter an end.</summary>
    private void End(string period, string day) => edited.Replace("periods.csv", $"\n{period},", $"\n{period}{day},");
}
