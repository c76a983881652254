using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;
using Xunit.Abstractions;

namespace FrontCounters.Web.Tests.Truth;

/// <summary>
/// Adds later sources to copies of the record and compares the whole site before and after: only what the evidence
/// touches may change. What confirms one counter stands for all of them every day; each of the others has its turn.
/// </summary>
public sealed class LaterSourceTests(RecordAsItIs before, ITestOutputHelper output) : IClassFixture<RecordAsItIs>
{
    private const string Notice = "met-2026-11-notice";
    private const string Edmonton = "edmonton-2026-03-03";

    /// <summary>The first is of the month of the last notices: it cannot have seen the 3rd of March.</summary>
    public static IEnumerable<object[]> TooVague => Sample.OneIn<object[]>(
        6, [["2026-02", "2026-02-27", true], ["2026", "2026-11-20", false], ["", "2026-11-20", false]]);

    [Fact]
    public async Task Source_SaysOneCounterIsOpen_ConfirmsThatOneAlone()
    {
        using var data = new LaterData();
        data.AddSource(Notice, "2026-11-12").Confirm(Edmonton, Notice);

        var after = await ReadAsync(data);

        AssertChanged(after, ["edmonton", "enfield", "London&#x2019;s front counters from", "London’s front counters from", "27 front counters", "Front counters open to the public", "open in London"]);
        AssertLinesName(after, "/stations.csv", "edmonton,");
        AssertLinesName(after, "/pledges.csv", "enfield,");
        AssertLinesName(after, "/timeline.csv", "edmonton");
        Assert.Contains("enfield,Enfield,not-kept,2026-03-03,false,2026-03-03,", after["/pledges.csv"], StringComparison.Ordinal);
        Assert.Contains(",limited,Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00,observed,", LineOf(after["/stations.csv"], "edmonton,"), StringComparison.Ordinal);
        Assert.Contains(",2026-11-12,false,,,", LineOf(after["/stations.csv"], "edmonton,"), StringComparison.Ordinal);
        Assert.Contains("One confirmed in November 2026, 26 due and not confirmed since", Plain(after["/"]), StringComparison.Ordinal);
        Assert.Contains("By the Met&#x2019;s notices Harrow has no open front counter", after["/embed/boroughs/harrow"], StringComparison.Ordinal);
        Assert.Contains("<title>Enfield has one open front counter", after["/boroughs/enfield"], StringComparison.Ordinal);
        Assert.Contains("The front counter at Edmonton is open at limited hours today", after["/stations/edmonton"], StringComparison.Ordinal);
        Assert.Contains("It first fails on 28 February 2026 (due then, not confirmed since)", Plain(after["/pledges"]), StringComparison.Ordinal);
        Assert.Contains("The first failure that a source confirms is in Enfield, from 3 March 2026.", Plain(after["/pledges"]), StringComparison.Ordinal);
    }

    [FactOneDayIn(6, 0)]
    public async Task Source_SaysThatAllHappened_ConfirmsThemAll()
    {
        using var data = new LaterData();
        data.AddSource(Notice, "2026-11-12");
        foreach (var period in data.DuePeriods())
        {
            data.Confirm(period, Notice);
        }

        var after = await ReadAsync(data);

        // Of rows that were inferred the record no longer holds that they were: there, as known before, it says scheduled.
        const string Then = "/embed/boroughs/harrow?on=2026-06-01&known=2026-06-01";
        Assert.Equal(before.Site.Stated(Then), after.Stated(Then));
        Assert.Contains("Today 27 front counters are open to the public in London", Plain(after["/"]), StringComparison.Ordinal);
        Assert.Contains("<title>Harrow has no open front counter", after["/boroughs/harrow"], StringComparison.Ordinal);
        Assert.Contains("It first failed on 28 February 2026", Plain(after["/pledges"]), StringComparison.Ordinal);
        Assert.DoesNotContain("-kept,2026-02-28,true,", after["/pledges.csv"], StringComparison.Ordinal);
        Assert.DoesNotContain(after.Stated("/boroughs/harrow"), said => said.Contains("not confirmed", StringComparison.Ordinal));
        Assert.Contains("In the 2025 round, ten of London&#x2019;s 37 front counters closed", after["/rounds/2025"], StringComparison.Ordinal);
    }

    [FactOneDayIn(6, 1)]
    public async Task Source_ContradictsThePlan_TellsWhatItSays()
    {
        using var data = new LaterData();
        data.AddSource(Notice, "2026-11-12").Follow(Edmonton, "2026-11-12", "none,,observed", Notice);

        var after = await ReadAsync(data);

        AssertChanged(after, ["edmonton", "enfield", "London&#x2019;s front counters from", "London’s front counters from", "27 front counters", "Front counters open to the public", "class=\"place state-", "open in London"]);
        Assert.Contains("No front counter is open at Edmonton today", after["/stations/edmonton"], StringComparison.Ordinal);
        Assert.Contains("Enfield has no open front counter", after["/boroughs/enfield"], StringComparison.Ordinal);
        Assert.Contains("All 26 due and not confirmed since", Plain(after["/"]), StringComparison.Ordinal);
        // That it is shut in November does not say that its hours were shortened in March.
        Assert.Contains(
            "No longer kept in Enfield from 3 March 2026 (due then, and seen from 12 November 2026)", Plain(after["/boroughs/enfield"]), StringComparison.Ordinal);
        Assert.Contains(
            "The first failure that a source confirms is in Enfield, from 12 November 2026.", Plain(after["/pledges"]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TooVague))]
    public async Task Source_IsTooVagueToHaveSeenIt_ConfirmsNothing(string date, string notAfter, bool isOlderThanWhatIsFrozen)
    {
        using var data = new LaterData();
        data.AddSource(Notice, date, notAfter)
            .Confirm(Edmonton, Notice, "scheduled").Confirm("harrow-2026-02-28", Notice, "scheduled");

        var after = await ReadAsync(data);

        AssertChanged(after, ["edmonton", "enfield", "harrow"], isOlderThanWhatIsFrozen);
        Assert.Equal(before.Site["/pledges.csv"].Length, after["/pledges.csv"].Replace(Notice + " ", "", StringComparison.Ordinal).Replace(" " + Notice, "", StringComparison.Ordinal).Length);
        Assert.Contains(",scheduled,", LineOf(after["/stations.csv"], "edmonton,"), StringComparison.Ordinal);
        Assert.Contains(",,true,,,", LineOf(after["/stations.csv"], "edmonton,"), StringComparison.Ordinal);
        Assert.Contains("By the Met&#x2019;s notices Harrow has no open front counter", after["/boroughs/harrow"], StringComparison.Ordinal);
        Assert.Contains("The front counter at Edmonton should be open at limited hours today", after["/stations/edmonton"], StringComparison.Ordinal);
    }

    [FactOneDayIn(6, 2)]
    public async Task Source_IsOfSomethingElse_ChangesNoStateAnywhere()
    {
        using var data = new LaterData();
        data.AddSource(Notice, "2026-11-12").Append(
            "figures.csv",
            $"visits-a-day-2026,visits-a-day-2026,,,,,8,,visitors a day,\"Visits a day to one front counter, on average.\",2026-11,single-source,{Notice},,");

        var after = await ReadAsync(data);

        AssertFrozen(after);
        string[] ofTheEvidence = ["/sources", "/quality", "/search", "/about", "/figures", "/feeds/changes.atom"];
        Assert.Contains(
            "When somebody last looked for newer ones, on 28 November 2026, this was found: nothing later than 27 February 2026.",
            Plain(after["/quality"]),
            StringComparison.Ordinal);
        Assert.Equal(
            [], Changed(after).Where(address => !ofTheEvidence.Any(start => address.StartsWith(start, StringComparison.Ordinal))));
    }

    [FactOneDayIn(6, 3)]
    public async Task Hours_AnnouncedForADayToCome_AreShownFromTheAnnouncement()
    {
        const string Hours = "limited,Mo-Fr 10:00-21:00; Sa-Su 09:00-19:00,scheduled";
        using var data = new LaterData();
        data.AddSource(Notice, "2026-11-25").Follow("acton-2026-03-03", "2026-12-01", Hours, Notice);
        string[] then =
        [
            "/stations/acton?on=2026-12-05", "/stations/acton?on=2026-12-05&known=2026-11-24", "/stations/acton?known=2026-11-24",
            "/nearest.json?from=station:acton&at=2026-12-05T12:00", "/nearest.json?from=station:acton&at=2026-12-04T21:30",
            "/stations/acton.json?known=2026-11-24", "/timeline.csv?known=2026-11-24", "/calendar.ics",
        ];
        var asItIs = await before.ReadAsync(then);

        var told = await ReadAsync(data, then);
        var after = told;

        AssertChanged(after, ["acton"]);
        Assert.Contains("From 1 December 2026: open Monday to Friday 10am to 9pm", Plain(after["/stations/acton"]), StringComparison.Ordinal);
        Assert.Contains("The front counter at Acton is due to be open at limited hours on 5 December 2026", told[then[0]], StringComparison.Ordinal);
        Assert.Contains("10am to 9pm", told[then[0]], StringComparison.Ordinal);
        Assert.Equal(asItIs[then[1]], told[then[1]]);
        Assert.Equal(asItIs[then[2]], told[then[2]]);
        Assert.Contains("\"hours\":\"Mo-Fr 10:00-21:00; Sa-Su 09:00-19:00\"", told[then[3]].Replace(" ", "", StringComparison.Ordinal).Replace("Mo-Fr10:00-21:00;Sa-Su", "Mo-Fr 10:00-21:00; Sa-Su ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotEqual(asItIs[then[4]], told[then[4]]);
        Assert.Equal(asItIs[then[5]], told[then[5]]);
        Assert.Equal(asItIs[then[6]], told[then[6]]);
        Assert.Contains("The front counter at Acton is due to have other hours", told["/calendar.ics"].Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>28 November 2026 is a Saturday.</summary>
    [FactOneDayIn(6, 4)]
    public async Task Hours_AreOfWeekdaysOnly_AreNotToldAsOpenOnASaturday()
    {
        using var data = new LaterData();
        data.AddSource(Notice, "2026-11-12").Follow("acton-2026-03-03", "2026-11-12", "limited,Mo-Fr 10:00-21:00,scheduled", Notice);

        var told = await ReadOnlyAsync(data, ["/stations/acton", "/stations/acton?on=2026-11-27", "/stations?service=limited", "/"]);

        Assert.Contains("The front counter at Acton should be shut today, a Saturday", Plain(told["/stations/acton"]), StringComparison.Ordinal);
        Assert.Contains("was due to be open at limited hours on 27 November 2026", Plain(told["/stations/acton?on=2026-11-27"]), StringComparison.Ordinal);
        Assert.Contains("25 front counters should be open at limited hours today; by stated hours, one is shut on Saturdays", Plain(told["/stations?service=limited"]), StringComparison.Ordinal);
        Assert.Contains("; by stated hours, one is shut on Saturdays.", Plain(told["/"]), StringComparison.Ordinal);
    }

    private static async Task<WholeSite> ReadOnlyAsync(LaterData data, IEnumerable<string> addresses)
    {
        using var site = new SiteOnData(data.Folder);
        return await WholeSite.ReadAsync(site, addresses);
    }

    /// <param name="data">The record with what was added.</param>
    /// <param name="besides">Other addresses that are asked of the same site; what they say is compared with nothing.</param>
    private async Task<WholeSite> ReadAsync(LaterData data, params string[] besides)
    {
        var started = TimeProvider.System.GetTimestamp();
        var after = await ReadOnlyAsync(data, before.Site.Addresses.Concat(besides).Distinct(StringComparer.Ordinal));
        output.WriteLine(
            $"{before.Site.Addresses.Count} addresses in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s");
        foreach (var address in Changed(after))
        {
            output.WriteLine($"{address}\n    - {string.Join("\n    - ", before.Site.LinesThatDiffer(after, address).Take(3).Select(Short))}\n    + {string.Join("\n    + ", after.LinesThatDiffer(before.Site, address).Take(3).Select(Short))}");
        }

        return after;
    }

    private IReadOnlyList<string> Changed(WholeSite after) => before.Site.DifferencesFrom(after);

    /// <summary>
    /// What named none of the words before cannot rest on what was added; and what was known before it does not change. Of a
    /// source that was out by then the answers state the same, and list it.
    /// </summary>
    private void AssertChanged(WholeSite after, string[] words, bool isOlderThanWhatIsFrozen = false)
    {
        AssertFrozen(after, isOlderThanWhatIsFrozen);
        Assert.Equal(
            [],
            Changed(after).Where(address => !IsOfTheEvidence(address)
                && !(isOlderThanWhatIsFrozen && WholeSite.Frozen.Contains(address))
                && !words.Any(word => before.Site[address].Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    private void AssertFrozen(WholeSite after, bool isOlder = false) => Assert.Equal(
        [],
        Changed(after).Intersect(WholeSite.Frozen, StringComparer.Ordinal)
            .Where(address => !isOlder || !after.Stated(address).SequenceEqual(before.Site.Stated(address), StringComparer.Ordinal)));

    /// <summary>Each line that is new, or no longer there, begins with or holds the name.</summary>
    private void AssertLinesName(WholeSite after, string address, string name)
    {
        var lines = after.LinesThatDiffer(before.Site, address).Concat(before.Site.LinesThatDiffer(after, address));
        Assert.Equal([], lines.Where(line => !line.Contains(name, StringComparison.Ordinal)));
    }

    /// <summary>Lists of sources and counts of rows: they count every row that is added.</summary>
    private static bool IsOfTheEvidence(string address) =>
        address.StartsWith("/sources", StringComparison.Ordinal) || address.StartsWith("/quality", StringComparison.Ordinal)
        || address is "/about" or "/feeds/changes.atom";

    private static string LineOf(string csv, string start) =>
        csv.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal));

    private static string Plain(string html) => Reading.Plain(html);

    private static string Short(string line) => line.Length > 300 ? line[..300] : line;
}
