using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

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
