using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Web.Feeds;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Feeds;

[Collection(AddressedCollection.Name)]
public sealed class CalendarTests(AddressedSite site)
{
    private const string Address = "/calendar.ics";

    [FactWithNode("ical.js")]
    public async Task Get_Calendar_IsReadWholeByAnotherParser()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        var written = CalendarOfRecord.Events(record, DateOnly.FromDateTime(SiteFactory.Now.Date));
        using var client = site.CreateClient();
        var (exitCode, output, errors) = await NodeTools.RunAsync(["calendar.mjs"], input: await client.GetStringAsync(Address));

        Assert.True(exitCode == 0, errors);
        using var read = JsonDocument.Parse(output);
        var events = read.RootElement.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(
            written.Select(entry => (
                $"{entry.Id}@frontcounters.example", entry.Summary, entry.Description, entry.Day.ToString("O"),
                entry.IsDue ? "TENTATIVE" : "CONFIRMED", AddressedSite.Public + entry.Page)),
            events.Select(entry => (
                Text(entry, "uid"), Text(entry, "summary"), Text(entry, "description"), Text(entry, "start"), Text(entry, "status"),
                Text(entry, "url"))));
        Assert.Distinct(events.Select(entry => Text(entry, "uid")));
        Assert.All(events, entry => Assert.True(entry.GetProperty("wholeDay").GetBoolean()));
        Assert.All(events, entry => Assert.Matches("^2026-11-2[28]T[0-9:]{8}Z$", Text(entry, "stamp")));
    }

    [Fact]
    public async Task Get_Calendar_IsFoldedAt75Octets()
    {
        using var client = site.CreateClient();

        var lines = (await client.GetStringAsync(Address)).Split("\r\n");

        Assert.Equal("", lines[^1]);
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
    }

    [Fact]
    public void Events_OfMarch2026_AreDueAndNotToldAsHappened()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        var events = CalendarOfRecord.Events(record, DateOnly.FromDateTime(SiteFactory.Now.Date));

        var due = events.Single(entry => entry.Id == "due-2025-effective-2026-2026-03-03");
        Assert.True(due.IsDue);
        Assert.Equal(
            "Due under “Dates fixed, January 2026”: front counters to stay open day and night, two; to stay open, limited hours, 25",
            due.Summary);
        Assert.Contains("no source held says that it happened", due.Description, StringComparison.Ordinal);
        Assert.All(events.Where(entry => entry.Day > new DateOnly(2026, 2, 27)), entry => Assert.True(entry.IsDue, entry.Summary));
        Assert.False(events.Single(entry => entry.Id == "due-2017-effective-december-2017-12-14").IsDue);
    }

    [Fact]
    public void Events_KnownInAugust2025_HoldTheDaysOfThePlanOfThatMonth()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();

        var then = CalendarOfRecord.Events(record, new DateOnly(2025, 8, 20));

        Assert.Contains(then, entry => entry.Id == "due-2025-list-august-2025-12-31");
        Assert.DoesNotContain(then, entry => entry.Id.StartsWith("due-2025-effective", StringComparison.Ordinal));
        Assert.Equal(
            record.TimelineOf(new TimelineFilter { Known = new DateOnly(2025, 8, 20) })
                .Count(entry => entry.Date.Day is not null && !entry.About),
            then.Count(entry => !entry.Id.StartsWith("due-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_LettersWithAMeaning_AreEscapedAndNoneIsParted()
    {
        var written = CalendarFile.Write(
            "A, b",
            [
                new CalendarEvent
                {
                    Id = "x",
                    Day = new DateOnly(2025, 1, 2),
                    Summary = "a;b,c\\d\ne" + new string('’', 60),
                    Description = "d",
                    Category = "c",
                    IsDue = false,
                    Written = SiteFactory.Now,
                    Page = "/timeline",
                },
            ],
            path => "https://counters.example" + path);

        Assert.Contains("SUMMARY:a\\;b\\,c\\\\d\\ne’", written, StringComparison.Ordinal);
        Assert.Contains(new string('’', 60), written.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20250102\r\nDTEND;VALUE=DATE:20250103\r\n", written, StringComparison.Ordinal);
        Assert.Contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n", written, StringComparison.Ordinal);
    }

    /// <summary>RFC 5545, 3.6: a calendar has one component at least.</summary>
    [Theory]
    [InlineData("/boroughs/city-of-london.ics")]
    [InlineData("/calendar.ics?station=harrow&kind=opening&until=2013")]
    public async Task Get_CalendarWithoutEvents_HoldsAComponentAllTheSame(string address)
    {
        using var client = site.CreateClient();

        var text = await client.GetStringAsync(address);

        Assert.DoesNotContain("BEGIN:VEVENT", text, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VTIMEZONE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("BEGIN:VTIMEZONE", await client.GetStringAsync(Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CalendarsWithAFilter_AreNamedApart()
    {
        string[] filters = ["", "?round=2017", "?round=2025", "?station=harrow", "?station=acton", "?borough=harrow", "?borough=harrow&round=2017"];
        using var client = site.CreateClient();
        var names = new List<string>();
        foreach (var filter in filters)
        {
            var text = await client.GetStringAsync(Address + filter);
            names.Add(text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Single(line => line.StartsWith("X-WR-CALNAME:", StringComparison.Ordinal)));
        }

        Assert.Distinct(names);
    }

    [FactWithNode("ical.js")]
    public async Task Get_EveryBoroughsCalendar_HoldsWhatTheTimelineHasOfItAndWhatWasDueThere()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        var known = DateOnly.FromDateTime(SiteFactory.Now.Date);
        var due = 0;
        foreach (var borough in record.Boroughs.Where((_, number) => number % 4 == 0))
        {
            var events = await ReadAsync($"/boroughs/{borough.Slug}.ics");
            var expected = record.TimelineOf(new TimelineFilter { Known = known, Borough = borough.Slug })
                .Where(entry => entry.Date.Day is not null && !entry.About).Select(entry => $"{entry.Id}@frontcounters.example");

            var ids = events.Select(entry => Text(entry, "uid")).ToList();
            Assert.Distinct(ids);
            Assert.Equal(expected.Order(), ids.Where(id => !id.StartsWith("due-", StringComparison.Ordinal)).Order());
            Assert.All(events, entry => Assert.Equal(
                DateOnly.Parse(Text(entry, "start"), CultureInfo.InvariantCulture).AddDays(1).ToString("O"), Text(entry, "end")));
            due += ids.Count(id => id.StartsWith("due-", StringComparison.Ordinal));
        }

        Assert.True(due > 20, $"Only {due} due days were read.");
    }

    [FactWithNode("ical.js")]
    public async Task Get_CalendarWithAFilter_HoldsOnlyWhatIsAskedFor()
    {
        var all = await ReadAsync(Address);
        var of2017 = await ReadAsync($"{Address}?round=2017&since=2017-11-01&until=2017-12-31");
        var openings = await ReadAsync($"{Address}?kind=opening");
        var ofOne = await ReadAsync($"{Address}?station=harrow");

        Assert.InRange(of2017.Count, 1, all.Count - 1);
        Assert.All(of2017, entry => Assert.InRange(Text(entry, "start"), "2017-11-01", "2017-12-31"));
        Assert.DoesNotContain(openings, entry => Text(entry, "uid").StartsWith("due-", StringComparison.Ordinal));
        Assert.Contains(ofOne, entry => Text(entry, "uid").EndsWith("-harrow@frontcounters.example", StringComparison.Ordinal));
        Assert.All(
            (await ReadAsync("/boroughs/harrow.ics")).Where(entry => Text(entry, "uid").StartsWith("due-", StringComparison.Ordinal)),
            entry => Assert.DoesNotContain("25", Text(entry, "summary").Split('”')[1], StringComparison.Ordinal));
    }

    /// <summary>A month is asked for whole, by its first and its last day.</summary>
    [Theory]
    [InlineData("?since=2026-03&until=2026-03", true)]
    [InlineData("?since=2026&until=2026", true)]
    [InlineData("?since=2026-02&until=2026-02", false)]
    [InlineData("?since=2026-04&until=2026-04", false)]
    public async Task Get_CalendarOfAMonth_HoldsEveryDayOfItOnWhichDecisionsWereDue(string query, bool expected)
    {
        using var client = site.CreateClient();

        var text = await client.GetStringAsync(Address + query);

        Assert.Equal(expected, text.Contains("UID:due-2025-effective-2026-2026-03-03@", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/calendar.ics?borough=nowhere")]
    [InlineData("/calendar.ics?boro=harrow")]
    [InlineData("/calendar.ics?kind=x")]
    [InlineData("/calendar.ics?since=yesterday")]
    [InlineData("/calendar.ics?since=2020&until=2019")]
    [InlineData("/calendar.ics?service=24-hours")]
    [InlineData("/boroughs/harrow.ics?borough=camden")]
    [InlineData("/boroughs/harrow.ics?station=nowhere")]
    public async Task Get_CalendarWithAFilterThatMeansNothing_IsRefused(string address) =>
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync(address));

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/data")]
    public async Task Get_PageWithDates_LinksTheCalendar(string page) =>
        Assert.NotNull((await site.GetPageAsync(page)).QuerySelector($"main a[href='{Address}']"));

    private async Task<IReadOnlyList<JsonElement>> ReadAsync(string address)
    {
        using var client = site.CreateClient();
        var (exitCode, output, errors) = await NodeTools.RunAsync(["calendar.mjs"], input: await client.GetStringAsync(address));
        Assert.True(exitCode == 0, errors);
        using var read = JsonDocument.Parse(output);
        return [.. read.RootElement.GetProperty("events").EnumerateArray().Select(entry => entry.Clone())];
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString()!;
}
