using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Timeline;

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

/// <summary>A day on which what a stage decided was due to take effect.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Day">The day.</param>
/// <param name="Standing">How well the day is established; inferred where no source gives one and it is ours.</param>
/// <param name="Known">The day of knowing.</param>
/// <param name="Decisions">Those due that day, by station.</param>
public sealed record DueDay(Stage Stage, DateOnly Day, Standing Standing, DateOnly Known, IReadOnlyList<Decision> Decisions)
{
    /// <summary>Unique among the days: <c>due-2025-effective-2026-2026-03-03</c>.</summary>
    public string Id => $"due-{Stage.FactId.Replace('/', '-')}-{Day:yyyy-MM-dd}";

    /// <summary>True where of some of them no source by then says that it happened.</summary>
    public bool IsDue => Standing is Standing.Scheduled or Standing.Inferred
        && Decisions.Any(decision => decision.ConfirmedBy(Known) is null);

    public IEnumerable<Source> Sources =>
        Decisions.SelectMany(decision => decision.Sources).Concat(Stage.Sources).Distinct();
}
