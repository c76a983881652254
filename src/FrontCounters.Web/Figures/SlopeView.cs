using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Days;

namespace FrontCounters.Web.Figures;

/// <summary>How many front counters were open on the days that changes are told for, and how many a plan meant to leave.</summary>
/// <param name="Days">Oldest first; the day asked about comes last.</param>
public sealed record SlopeView(IReadOnlyList<SlopePoint> Days)
{
    public static SlopeView Of(CounterRecord record, AskedClocks asked)
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
