using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>Questions about the days that tell how something has changed.</summary>
public static class Milestones
{
    /// <returns>
    /// Oldest first, <paramref name="last"/> at the end and once. What came after <paramref name="known"/> is left out.
    /// </returns>
    public static IReadOnlyList<ComparedDay> MilestonesUpTo(this CounterRecord record, DateOnly last, DateOnly known) =>
    [
        .. record.Milestones
            .Where(milestone => milestone.KnownFrom <= known && (milestone.Stage is not null || milestone.Day != last))
            .Select(milestone => new ComparedDay(new Clocks(milestone.Day, milestone.Known ?? known), milestone)),
        new ComparedDay(new Clocks(last, known), null),
    ];

    /// <summary>Those of before the changes of a round, oldest first.</summary>
    public static IReadOnlyList<Milestone> MilestonesBefore(this CounterRecord record) =>
        [.. record.Milestones.Where(milestone => milestone.Kind == MilestoneKind.Before)];
}
