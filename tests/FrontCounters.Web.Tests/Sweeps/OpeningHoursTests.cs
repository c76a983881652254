using System.Globalization;
using System.Text.Json;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Period = FrontCounters.Data.Record.Period;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>
/// Whether each counter is open, against an evaluator of opening hours that somebody else wrote: opening_hours.js, with
/// its own clock, calendar and bank holidays of England. It is given each counter's periods, not our states.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class OpeningHoursTests(SiteFactory site)
{
    private static readonly DateOnly Known = new(2026, 11, 22);

    // Both nights when the clocks change are in each; 2025 has counters with four different weeks.
    [FactWithNode("opening_hours")]
    public async Task OpenAt_EveryStationAndHalfHourOf2025And2026_AgreesWithAnotherEvaluator()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        var stations = Sample.OneIn(6, record.Stations).ToList();
        var compared = 0;
        List<string> differences = [];
        foreach (var year in (int[])[2025, 2026])
        {
            var halfHours = HalfHoursOf(year);
            var expected = await EvaluateAsync([.. stations.Select(station => RulesOf(station, year))], halfHours);
            foreach (var (station, states) in stations.Zip(expected))
            {
                Assert.Equal(halfHours.Count, states.Length);
                differences.AddRange(halfHours.Zip(states)
                    .Where(moment => Letter(record.OpenAt(station, moment.First.InUtc(), Known).State) != moment.Second)
                    .Select(moment => $"{station.Slug} at {moment.First}: the other says {moment.Second}"));
                compared += states.Length;
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40)));
        Assert.Equal(stations.Count * 2 * 365 * 48, compared);
    }

    private static List<Instant> HalfHoursOf(int year)
    {
        var first = Instant.FromUtc(year, 1, 1, 0, 0);
        return [.. Enumerable.Range(0, 365 * 48).Select(half => first + Duration.FromMinutes(30 * half))];
    }

    private static async Task<string[]> EvaluateAsync(string[] rules, List<Instant> halfHours)
    {
        var different = rules.Distinct().ToList();
        var questions = different.Select(rule => new { rules = rule, from = $"{halfHours[0]}", to = $"{halfHours[^1]}" });
        var (exitCode, output, errors) = await NodeTools.RunAsync(
            ["opening-hours.mjs"], input: JsonSerializer.Serialize(questions), timeZone: "Europe/London");
        Assert.True(exitCode == 0, errors);
        var answers = different.Zip(output.Split('\n')).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. rules.Select(rule => answers[rule])];
    }

    /// <summary>A station's periods of a year in OpenStreetMap's notation.</summary>
    private static string RulesOf(Station station, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var rules = station.Periods
            .Where(period => period.From <= last && (period.To is null || period.To > first))
            .SelectMany(period => RulesOf(period, period.From < first ? first : period.From, EndOf(period, last)));
        return string.Join("; ", rules);
    }

    private static DateOnly EndOf(Period period, DateOnly last) =>
        period.To is { } to && to.AddDays(-1) < last ? to.AddDays(-1) : last;

    private static IEnumerable<string> RulesOf(Period period, DateOnly from, DateOnly to)
    {
        var days = string.Create(CultureInfo.InvariantCulture, $"{from:yyyy MMM dd}-{to:yyyy MMM dd}");
        return (period.Service, period.Hours) switch
        {
            (Service.TwentyFourHours, _) => [$"{days} 00:00-24:00"],
            (Service.None, _) => [$"{days} off"],
            (Service.Limited or Service.Open, { } hours) =>
                [.. hours.ToString().Split("; ").Select(rule => $"{days} {rule}"), $"{days} PH unknown"],
            _ => [$"{days} unknown"],
        };
    }

    private static char Letter(Openness state) => state switch
    {
        Openness.Open => 'o',
        Openness.Closed => 'c',
        _ => 'u',
    };
}
