using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>The days on which decisions were due to take effect. A stage that another had replaced by then has none.</summary>
public static class DueDays
{
    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<DueDay> DueDaysKnown(this CounterRecord record, DateOnly known) =>
    [
        .. record.Stages
            .Where(stage => stage.Date <= known && !IsReplaced(stage, known))
            .SelectMany(stage => stage.Decisions.GroupBy(decision => decision.Due), (stage, due) => new DueDay(
                stage,
                due.Key,
                StandingOf(stage, due),
                known,
                [.. due.OrderBy(decision => decision.StationSlug, StringComparer.Ordinal)]))
            .OrderBy(due => due.Day).ThenBy(due => due.Id, StringComparer.Ordinal),
    ];

    /// <summary>Where one decision is only scheduled, so is the day; where no source gives the day, it is the stage's.</summary>
    private static Standing StandingOf(Stage stage, IEnumerable<Decision> decisions) =>
        decisions.Any(decision => decision.Standing == Standing.Scheduled) ? Standing.Scheduled
        : decisions.All(decision => decision.Effective is null) ? stage.DueStanding
        : stage.Standing;

    private static bool IsReplaced(Stage stage, DateOnly known) =>
        stage.Round.Stages.Any(other => other.Slug == stage.SupersededBy && other.Date <= known);
}
