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
            written.Select(each => (
                $"{each.Id}@frontcounters.example", each.Summary, each.Description, each.Day.ToString("O"),
                each.IsDue ? "TENTATIVE" : "CONFIRMED", AddressedSite.Public + each.Page)),
            events.Select(each => (
                Text(each, "uid"), Text(each, "summary"), Text(each, "description"), Text(each, "start"), Text(each, "status"),
                Text(each, "url"))));
        Assert.Distinct(events.Select(each => Text(each, "uid")));
        Assert.All(events, each => Assert.True(each.GetProperty("wholeDay").GetBoolean()));
        Assert.All(events, each => Assert.Matches("^2026-11-2[28]T[0-9:]{8}Z$", Text(each, "stamp")));
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

        var due = events.Single(each => each.Id == "due-2025-effective-2026-2026-03-03");
        Assert.True(due.IsDue);
        Assert.Equal(
            "Due under “Dates fixed, January 2026”: front counters to stay open day and night, two; to stay open, limited hours, 25",
            due.Summary);
        Assert.Contains("no source held says that it happened", due.Description, StringComparison.Ordinal);
        Assert.All(events.Where(each => each.Day > new DateOnly(2026, 2, 27)), each => Assert.True(each.IsDue, each.Summary));
        Assert.False(events.Single(each => each.Id == "due-2017-effective-december-2017-12-14").IsDue);
    }

    [Fact]
    public void Events_KnownInAugust2025_HoldTheDaysOfThePlanOfThatMonth()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();

        var then = CalendarOfRecord.Events(record, new DateOnly(2025, 8, 20));

        Assert.Contains(then, each => each.Id == "due-2025-list-august-2025-12-31");
        Assert.DoesNotContain(then, each => each.Id.StartsWith("due-2025-effective", StringComparison.Ordinal));
        Assert.Equal(
            record.TimelineOf(new TimelineFilter { Known = new DateOnly(2025, 8, 20) })
                .Count(entry => entry.Date.Day is not null && !entry.About),
            then.Count(each => !each.Id.StartsWith("due-", StringComparison.Ordinal)));
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
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20250102\r\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/data")]
    public async Task Get_PageWithDates_LinksTheCalendar(string page) =>
        Assert.NotNull((await site.GetPageAsync(page)).QuerySelector($"main a[href='{Address}']"));

    private static string Text(JsonElement each, string name) => each.GetProperty(name).GetString()!;
}
