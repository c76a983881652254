using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Figures;

/// <param name="London">The counters of the day.</param>
/// <param name="Day">The day, and the milestone that it is.</param>
public sealed record SlopePoint(LondonOnADay London, ComparedDay Day)
{
    /// <summary>The plan that it shows; none for what was.</summary>
    public Stage? Plan => Day.Stage;

    /// <summary>Where it stands among the others: a plan when it was published.</summary>
    public DateOnly Shown => Plan?.Date ?? London.Clocks.On;
}
