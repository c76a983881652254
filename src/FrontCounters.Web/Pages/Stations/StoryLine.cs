using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>
/// One line of a counter's story: either what it offered from a day on, or what was decided of it that day.
/// </summary>
/// <param name="Day">Its first day, or the stage's day.</param>
/// <param name="Period">What it offered.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Number">The decision's number in the picture.</param>
public sealed record StoryLine(DateOnly Day, CounterState? Period, Decision? Decision, int Number)
{
    /// <summary>Oldest first; a decision stands before what began on its day.</summary>
    public static IReadOnlyList<StoryLine> FromHistory(StationHistory history) =>
    [
        .. history.Decisions.Select((decision, at) => new StoryLine(decision.Stage.Date, null, decision, at + 1))
            .Concat(history.Periods.Select(period => new StoryLine(period.From!.Value, period, null, 0)))
            .OrderBy(line => line.Day)
            .ThenBy(line => line.Decision is null)
            .ThenBy(line => line.Number),
    ];
}
