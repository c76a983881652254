using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>A day that changes are told for.</summary>
/// <param name="Clocks">The day, and the day it is known on.</param>
/// <param name="Milestone">The milestone that it is; none for the last day, which is the one asked about.</param>
public sealed record ComparedDay(Clocks Clocks, Milestone? Milestone)
{
    /// <summary>The stage whose plan it shows, where it is a day that was still to come; else none.</summary>
    public Stage? Stage => Milestone?.Stage;
}
