using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Tests.Infrastructure;
using static FrontCounters.Data.Tests.Infrastructure.Days;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>Each closing of a counter, on a record that holds nothing else.</summary>
public sealed class ClosuresTests : IDisposable
{
    private readonly SmallRecord small = new();

    public void Dispose() => small.Dispose();

    /// <summary>Other hours, a year after it opened again, are no second opening; nor does it open again before it closes.</summary>
    [Fact]
    public void ClosuresKnown_CounterThatOpenedAgain_DidSoOnTheFirstDayAfterEachClosing()
    {
        small.AddHistory(
            "here",
            ("2017-06-01", "24-hours"), ("2018-01-01", "none"), ("2019-01-01", "24-hours"), ("2020-01-01", "limited"), ("2021-01-01", "none"));
        var record = small.Read();

        Assert.Equal(["2018-01-01, again 2019-01-01", "2021-01-01, again "], Told("2022-01-01"));
        Assert.Equal(["2018-01-01, again "], Told("2018-06-01"));

        IEnumerable<string> Told(string known) => record.ClosuresKnown(Day(known))
            .Select(closed => $"{closed.Closing.Day:O}, again {closed.Reopened:O}");
    }
}
