using System.Globalization;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>The SQLite file as people open it, and the questions of docs/queries.md, held against the site's own answers.</summary>
[Collection(SiteCollection.Name)]
public sealed class QueriesTests(SiteFactory site)
{
    private static readonly IReadOnlyList<string> Questions = DownloadedDatabase.QuestionsOf("docs/queries.md");

    private CounterRecord Record => site.Services.GetRequiredService<CounterRecord>();

    [Fact]
    public async Task OpenPerBoroughAndYear_IsWhatTheListOfBoroughsHas()
    {
        var rows = await AskAsync(Questions[0]);

        Assert.Equal(14, rows.Select(row => row["year"]).Distinct().Count());
        foreach (var year in rows.GroupBy(row => row["year"]))
        {
            var boroughs = (await site.GetJsonAsync($"/boroughs.json?on={year.Key}-07-01")).Items()
                .Where(item => item.GetProperty("force").GetString() == "metropolitan").ToList();
            Assert.Equal(
                boroughs.Select(item => $"{item.GetProperty("slug")} {item.GetProperty("open")} {item.GetProperty("unknown")}").Order(StringComparer.Ordinal),
                year.Select(row => $"{row["borough"]} {row["open"]} {row["not_known"]}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task DaysToClosing_AreThoseOfTheStagesThatNameTheCounterToClose()
    {
        var rows = await AskAsync(Questions[1]);
        var closures = (await site.GetJsonAsync("/closures.json")).Items()
            .Where(item => item.GetProperty("round").GetString() is not null).ToList();

        Assert.Equal(closures.Count, rows.Count);
        foreach (var item in closures)
        {
            var (round, station) = (item.GetProperty("round").GetString()!, item.GetProperty("station").GetString()!);
            var closing = DateOnly.Parse(item.GetProperty("closingDay").GetString()!, CultureInfo.InvariantCulture);
            var announced = Record.Round(round)!.Stages
                .Where(stage => stage.Decisions.Any(decision => decision.StationSlug == station && decision.Outcome == Data.Record.Outcome.Close))
                .Min(stage => stage.Date);
            var row = Assert.Single(rows, row => (string)row["station"]! == station && (string)row["round"]! == round);

            Assert.Equal($"{closing:O}", row["closing_day"]);
            Assert.Equal(item.GetProperty("closingDayPrecision").GetString(), row["closing_day_precision"]);
            Assert.Equal(item.GetProperty("due").GetBoolean() ? 1L : 0L, row["due"]);
            Assert.Equal((long)closing.DayNumber - announced.DayNumber, row["days"]);
        }
    }

    [Fact]
    public async Task Closures_AreAViewWithTheClosingsOfTheSite()
    {
        var rows = await AskAsync("SELECT * FROM closures");
        var items = (await site.GetJsonAsync("/closures.json")).Items().ToList();

        Assert.Equal("view", Assert.Single(await AskAsync("SELECT type FROM sqlite_schema WHERE name = 'closures'"))["type"]);
        Assert.Equal(
            items.Select(item => string.Join('|', ((string[])["station", "name", "borough", "round", "closingDay", "standing", "reopened", "address", "postcode"])
                .Select(field => item.GetProperty(field).GetString()))).Order(StringComparer.Ordinal),
            rows.Select(row => string.Join('|', ((string[])["station", "name", "borough", "round", "closing_day", "standing", "reopened", "address", "postcode"])
                .Select(column => row[column] as string))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ShareByNight_IsWhatTheSiteCountsOnEachDay()
    {
        var rows = await AskAsync(Questions[2]);
        var known = DateOnly.FromDateTime(SiteFactory.Now.Date);

        Assert.True(rows.Count > 10, $"Only {rows.Count} days.");
        foreach (var row in rows)
        {
            var london = Record.LondonOn(new Clocks(DateOnly.Parse((string)row["day"]!, CultureInfo.InvariantCulture), known));
            Assert.True(london.TellsHowMany);
            Assert.Equal(((long)london.Open, (long)london.OpenTwentyFourHours!.Value), ((long)row["open"]!, (long)row["open_day_and_night"]!));
            Assert.Equal(Math.Round(100.0 * london.OpenTwentyFourHours.Value / london.Open, 1, MidpointRounding.AwayFromZero), (double)row["per_cent"]!, 9);
        }
    }

    [Fact]
    public async Task File_HasNoBlankColumnAndKeepsNumbersAsNumbers()
    {
        var tables = await AskAsync(
            "SELECT m.name AS name, c.name AS column FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'search%'");

        Assert.NotEmpty(tables);
        foreach (var column in tables)
        {
            var filled = await AskAsync($"""SELECT count("{column["column"]}") AS filled FROM "{column["name"]}" """);
            Assert.True((long)filled[0]["filled"]! > 0, $"{column["name"]}.{column["column"]} is blank in every row.");
        }

        Assert.Empty(await AskAsync("SELECT id FROM figures WHERE typeof(value) NOT IN ('integer', 'real') OR typeof(value_to) = 'text'"));
        Assert.Equal(73L, (await AskAsync("SELECT value FROM figures WHERE id = '2017-counters-before'"))[0]["value"]);
    }

    [Fact]
    public async Task Readme_SpeaksOfEveryTableThatPeopleMeet()
    {
        var said = (await AskAsync("SELECT name FROM readme")).Select(row => (string)row["name"]!).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            (string[])["this file", "release", "stations", "periods", "decisions", "figures", "open_on", "closures", "counts_by_day", "citations"],
            name => Assert.Contains(name, said));
    }

    private Task<List<Dictionary<string, object?>>> AskAsync(string question) => DownloadedDatabase.AskAsync(site, question);
}
