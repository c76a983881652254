using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using CsvHelper;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Stations;

/// <summary>What one station's heading, page, CSV and JSON tell of one day, and of its periods, is the same.</summary>
[Collection(SiteCollection.Name)]
public sealed class AgreementTests(SiteFactory site)
{
    private static readonly string[] InLists = ["service", "standing", "from", "to", "closingDay", "closingDayStanding", "due"];

    /// <summary>Today, a day between two days of closing that sources give, and a day on which most were open.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("?on=2017-12-15")]
    [InlineData("?on=2025-07-01")]
    public async Task Get_EveryStation_TellsOneStateAndOneDayEverywhere(string query)
    {
        var listed = (await site.GetJsonAsync($"/stations.json{query}")).Items();
        var rows = await ReadCsvAsync($"/stations.csv{query}");

        Assert.Equal(listed.Count, rows.Count);
        foreach (var item in Some(listed))
        {
            var slug = item.GetProperty("slug").GetString()!;
            var own = await site.GetJsonAsync($"/stations/{slug}.json{query}");
            var page = await site.GetPageAsync($"/stations/{slug}{query}");
            var row = rows.Single(row => row["slug"] == slug);

            foreach (var name in InLists)
            {
                Assert.Equal((slug, name, Word(item, name)), (slug, name, Word(own, name)));
                Assert.Equal((slug, name, Word(item, name)), (slug, name, row[name]));
            }

            Assert.StartsWith(Mark(Word(own, "service"), Word(own, "standing")), page.Text("state"), StringComparison.Ordinal);
            Assert.All(
                DaysOfClosing(page, isToday: query.Length == 0),
                told => Assert.Equal((slug, told.Where, Day(Word(own, "closingDay"))), (slug, told.Where, told.Day)));
        }
    }

    [Fact]
    public async Task Get_EveryStation_HasThePeriodsOfItsDownloads()
    {
        foreach (var item in Some((await site.GetJsonAsync("/stations.json")).Items()))
        {
            var slug = item.GetProperty("slug").GetString()!;
            var periods = (await site.GetJsonAsync($"/stations/{slug}.json")).GetProperty("periods").EnumerateArray().ToList();
            var rows = await ReadCsvAsync($"/stations/{slug}.csv");
            var page = await site.GetPageAsync($"/stations/{slug}");

            Assert.Equal(
                periods.Select(period => (slug, Word(period, "from"), Word(period, "to"), Word(period, "service"))),
                rows.Select(row => (slug, row["from"], row["to"], row["service"])));
            Assert.Equal(
                periods.Select(period => $"{slug}: From {Day(Word(period, "from"))}"),
                page.All("period").Select(row => $"{slug}: {FirstWords(row).Replace(" or earlier", "", StringComparison.Ordinal)}"));
        }
    }

    [Theory]
    [InlineData("west-wickham")]
    [InlineData("copperfield-house")]
    public async Task Get_CounterWhoseClosingDayIsDisputed_LeadsWithTheSameDayEverywhere(string slug)
    {
        var page = await site.GetPageAsync($"/stations/{slug}");

        Assert.EndsWith(" was due to close on 14 December 2017", page.Text("answer"), StringComparison.Ordinal);
        Assert.Contains("due 14 December 2017, not confirmed since", page.Text("standing"), StringComparison.Ordinal);
        Assert.Contains("closure on 14 December 2017;", page.Text("became"), StringComparison.Ordinal);
    }

    /// <summary>Days and months have capitals, wherever a state stands within a sentence.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("?on=2017-11-15&known=2017-11-15")]
    public async Task Get_EveryStation_WritesDaysWithACapital(string query)
    {
        var names = DateTimeFormatInfo.InvariantInfo.DayNames.Concat(DateTimeFormatInfo.InvariantInfo.MonthNames)
            .Where(name => name.Length > 3).Select(name => name.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (var item in Some((await site.GetJsonAsync("/stations.json")).Items()))
        {
            var page = await site.GetPageAsync($"/stations/{item.GetProperty("slug").GetString()}{query}");
            Assert.DoesNotContain(page.Text("became").Split(' ', ',', '.', ';'), names.Contains);
            Assert.DoesNotContain(page.Text("story").Split(' ', ',', '.', ';'), names.Contains);
        }
    }

    [Fact]
    public async Task Get_CounterWithHours_WritesThemWithinASentenceAsElsewhere()
    {
        var page = await site.GetPageAsync("/stations/chiswick?on=2017-11-15&known=2017-11-15");

        Assert.Contains(
            "its last known state is open Monday to Friday 9am to 5pm", page.Text("became"), StringComparison.Ordinal);
    }

    /// <summary>A third of them each day.</summary>
    private static IEnumerable<JsonElement> Some(IEnumerable<JsonElement> stations) => Sample.OneIn(3, stations);

    /// <summary>Every exact day on which the page says that the counter closed, or was due to.</summary>
    private static IEnumerable<(string Where, string Day)> DaysOfClosing(IParentNode page, bool isToday)
    {
        var isClosed = page.Text("state") == "No front counter open";
        var told = new (string Where, string? Day)[]
        {
            ("heading", After(page.Text("answer"), "was due to close on ")),
            ("days", isClosed && page.Has("days") ? After(page.Text("days"), "Since ") : null),
            ("standing", isClosed && page.Has("standing") ? After(page.Text("standing"), "due ") : null),
            ("linked data", isToday && isClosed ? After(page.QuerySelector("script[type='application/ld+json']")!.TextContent, "due ") : null),
            ("story", isToday && isClosed ? After(page.Text("became"), "has been open there since ") : null),
        };
        return told.Where(page => page.Day is not null && !page.Day.StartsWith("before", StringComparison.Ordinal))
            .Select(page => (page.Where, page.Day!));
    }

    private static string? After(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at
            ? text[(at + words.Length)..].Split([';', ',', '.'], 2)[0]
            : null;

    private static string FirstWords(IElement row) => Reading.Plain(row.QuerySelector("td")!.ChildNodes[0].TextContent);

    private static string Mark(string service, string standing) => (service, standing) switch
    {
        ("24-hours", _) => "Open day and night",
        ("limited", _) => "Open, limited hours",
        ("open", _) => "Open, hours not stated",
        ("none", _) => "No front counter open",
        (_, "disputed") => "Sources disagree",
        _ => "Not known",
    };

    private static string Day(string iso) => iso.Length == 0
        ? ""
        : DateOnly.Parse(iso, CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Word(JsonElement item, string name) => item.GetProperty(name) switch
    {
        { ValueKind: JsonValueKind.Null } => "",
        { ValueKind: JsonValueKind.True } => "true",
        { ValueKind: JsonValueKind.False } => "false",
        var word => word.GetString()!,
    };

    private async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> ReadCsvAsync(string address)
    {
        using var client = site.CreateClient();
        using var csv = new CsvReader(new StringReader(await client.GetStringAsync(address)), CultureInfo.InvariantCulture);
        return
        [
            .. csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>()
                .Select(row => row.ToDictionary(cell => cell.Key.TrimStart('\uFEFF'), cell => (string)cell.Value)),
        ];
    }
}
