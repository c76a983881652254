using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Queries;

public sealed class LondonTests
{
    private static readonly Clocks Today = new(new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 22));

    [Fact]
    public void In_OfLondonNarrowedAfterItWasAsked_HasOnlyWhatIsLeft()
    {
        var record = RealRecord.Record;
        var lewisham = record.Borough("lewisham")!;
        var london = record.LondonOn(Today);
        var all = london.In(lewisham).ToList();

        var narrowed = london.Matching(new StationFilter { Service = Service.TwentyFourHours });

        Assert.Equal(["Lewisham"], narrowed.In(lewisham).Select(counter => counter.Station.Name));
        Assert.True(all.Count > 1);
        Assert.Equal(all, london.In(lewisham));
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-01-10")]
    [InlineData("2025-08-20")]
    [InlineData("2017-06-01")]
    public void CountersOverTime_ByWhatBegins_CountsAsLondonOnEachDay(string known)
    {
        var record = RealRecord.Record;
        var knownOn = DateOnly.ParseExact(known, "yyyy-MM-dd");

        var counts = CountersOverTime.FromRecord(record, knownOn, Today.On).Counted;

        Assert.NotEmpty(counts);
        Assert.All(counts, count =>
        {
            var london = record.LondonOn(new Clocks(count.Day, knownOn));
            Assert.Equal(
                (london.Counters.Count(counter => counter.State.IsOpen), london.Unknown),
                (count.Open, count.Unknown));
        });
    }
}
