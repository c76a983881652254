using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Data.Tests.Queries;

public sealed class NextChangeTests
{
    [Theory]
    [InlineData("2017-05-01")]
    [InlineData("2017-11-15")]
    [InlineData("2025-07-20")] // a plan that names no counter
    [InlineData("2025-08-20")]
    [InlineData("2025-11-20")]
    [InlineData("2026-02-01")]
    [InlineData("2026-11-22")]
    public void NextChange_EveryStationForTwoYears_MissesNoChangeOfState(string known)
    {
        var record = RealRecord.Record;
        var knownOn = DateOnly.ParseExact(known, "yyyy-MM-dd");
        List<string> missed = [];
        foreach (var station in record.Stations)
        {
            var first = knownOn.AddMonths(-6);
            var before = record.StateOf(station, new Clocks(first, knownOn));
            for (var day = first.AddDays(1); day < first.AddYears(2); day = day.AddDays(1))
            {
                var state = record.StateOf(station, new Clocks(day, knownOn));
                if (state != before && record.NextChange(station, day.AddDays(-1)) != day)
                {
                    missed.Add($"{station.Slug} on {day:O}");
                }

                before = state;
            }
        }

        Assert.Empty(missed);
    }
}
