using FrontCounters.Data.Files;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>The record begins where its histories do, on whatever day that is.</summary>
public sealed class FirstDayTests
{
    private static readonly DateOnly First = new(2013, 2, 26);

    [Fact]
    public void FirstDay_OfHistoriesFrom2013_IsTheirs()
    {
        using var small = new SmallRecord();

        var record = small.AddHistory("holborn", ("2013-02-26", "24-hours"), ("2017-12-14", "none")).Read();
        var (before, on) = (record.LondonOn(new Clocks(First.AddDays(-1), First)), record.LondonOn(new Clocks(First, First)));

        Assert.Equal(First, record.FirstDay);
        Assert.Equal((false, Service.Unknown), (before.IsCounted, before.Counters[0].State.Service));
        Assert.Equal((true, Service.TwentyFourHours), (on.IsCounted, on.Counters[0].State.Service));
        Assert.Equal(
            [true, false], record.Station("holborn")!.Periods.Select(period => period.BeginsTheRecord));
    }

    [Fact]
    public void Check_HistoryThatBeginsEarlierThanTheOthers_IsTheOneReported()
    {
        using var small = new SmallRecord();
        small.AddStation("acton").AddStation("harrow").AddHistory("holborn", ("2013-02-26", "24-hours"));

        var refused = Assert.Throws<RecordRefusedException>(small.Read);

        var problem = Assert.Single(refused.Problems);
        Assert.Equal(("periods.csv", 4, "from", "periods-meet"), (problem.File, problem.Line, problem.Column, problem.Rule));
    }
}
