using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;

namespace FrontCounters.Web.Figures;

/// <summary>How many front counters were open on the days that changes are told for, and how many a plan meant to leave.</summary>
/// <param name="Days">Oldest first; the day asked about comes last.</param>
public sealed record SlopeView(IReadOnlyList<SlopePoint> Days)
{
    /// <summary>What the counts and plans rest on.</summary>
    public IEnumerable<Fact> Facts =>
    [
        .. Days.Select(point => point.Plan).OfType<Fact>(),
        .. Days.SelectMany(point => point.London.Counters).Where(counter => counter.State.IsOpen)
            .Select(counter => counter.State.Basis).OfType<Fact>().Distinct(),
    ];

    public static SlopeView FromRecord(CounterRecord record, AskedClocks asked)
    {
        var points = record.MilestonesUpTo(asked.On, asked.Known)
            .Where(day => day.Milestone is null || day.Stage is not null || day.Clocks.On < asked.On)
            .Select(day => new SlopePoint(record.LondonOn(day.Clocks), day))
            .Where(point => point.London.IsCounted)
            // Plans of a day after the one asked about belong to it no more than what came later.
            .Where(point => point.Plan is null || point.Plan.Date <= asked.On)
            .OrderBy(point => point.Shown)
            .ToList();
        return new SlopeView(points);
    }
}
