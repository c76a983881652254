using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>What was nearest to a place on one of the days that it is told for.</summary>
/// <param name="Day">The day.</param>
/// <param name="TwentyFourHours">The counters open day and night.</param>
/// <param name="OfAnyKind">Those open to the public at some time of the week.</param>
public sealed record NearestAtMilestone(ComparedDay Day, NearestAnswer TwentyFourHours, NearestAnswer OfAnyKind)
{
    public Clocks Clocks => Day.Clocks;

    /// <summary>The stage whose plan it shows, where it is a day that was still to come; else none.</summary>
    public Stage? Stage => Day.Stage;
}
