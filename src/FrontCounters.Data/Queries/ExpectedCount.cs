using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>How many counters a stage meant to leave open.</summary>
/// <param name="Stage">Whose plan it is.</param>
/// <param name="Open">Its own number or, where it states none, what its names add up to.</param>
/// <param name="CountedOn">The day on which the names were counted; none where the number is the stage's own.</param>
public sealed record ExpectedCount(Stage Stage, int Open, DateOnly? CountedOn)
{
    /// <summary>True where the number is the stage's own.</summary>
    public bool IsStated => CountedOn is null;

    /// <returns>None for a stage before our record that states no number.</returns>
    public static ExpectedCount? Of(CounterRecord record, Stage stage) =>
        (stage.Remaining ?? record.LondonUnder(stage)?.Open) is { } open
            ? new ExpectedCount(stage, open, stage.Remaining is null ? record.CompareDay(stage) : null)
            : null;
}
