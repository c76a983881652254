using FrontCounters.Data.Loading;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>A row that a hand called observed cites a source that can have seen it.</summary>
public sealed class ObservedTests
{
    private const string Edmonton = "edmonton-2026-03-03,edmonton,2026-03-03,,limited,Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00";

    [Theory]
    [InlineData("2026-02", "2026-02-27")] // The month of the last notices: it cannot have seen the 3rd of March.
    [InlineData("2026-03", "2026-03-31")]
    [InlineData("2026", "2026-11-20")]
    [InlineData("", "2026-11-20")]
    public void Check_SourceThatMayBeOfBefore_IsReported(string date, string notAfter)
    {
        using var copy = Cited(date, notAfter);

        var problem = Assert.Single(copy.Problems());

        Assert.Equal(
            ("periods.csv", copy.LineOf("periods.csv", $"\n{Edmonton}"), "standing", "observed-is-seen"),
            (problem.File, problem.Line, problem.Column, problem.Rule));
    }

    [Fact]
    public void Check_SourceOfTheDay_IsEnough()
    {
        using var copy = Cited("2026-03-03", "");

        var record = RecordDatabase.Check(copy.Data, texts: null);

        var period = record.Station("edmonton")!.Periods.Single(period => period.To is null);
        Assert.Equal("x-notice", period.ConfirmedBy(DateOnly.MaxValue)?.Id);
    }

    private static DataCopy Cited(string date, string notAfter)
    {
        var copy = new DataCopy();
        File.AppendAllText(copy.PathOf("sources.csv"), $"x-notice,Metropolitan Police,A notice,{date},{notAfter},official,not held,no,2026-11-22,,,\n");
        copy.Replace("periods.csv", $"{Edmonton},scheduled,", $"{Edmonton},observed,x-notice ");
        return copy;
    }
}
