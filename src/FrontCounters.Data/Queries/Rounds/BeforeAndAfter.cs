using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Rounds;

/// <summary>London on the day before a round, and as it was to be under one stage of it.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Before">The day before the round's first stage, or the record's first.</param>
/// <param name="After">The day on which the round's plans are compared, as known on the stage's own day.</param>
public sealed record BeforeAndAfter(Stage Stage, LondonOnADay Before, LondonOnADay After)
{
    /// <returns>None for a round before our record.</returns>
    public static BeforeAndAfter? FromStage(CounterRecord record, Stage stage, DateOnly known) =>
        record.LondonUnder(stage) is { } after && LondonBefore(record, stage.Round, known) is { } before
            ? new BeforeAndAfter(stage, before, after)
            : null;

    /// <summary>The day before the round's first stage or, where the record begins in the round, its first day.</summary>
    public static LondonOnADay? LondonBefore(CounterRecord record, ClosureRound round, DateOnly known)
    {
        var day = round.Stages.Min(stage => stage.Date).AddDays(-1);
        return day >= record.FirstDay ? record.LondonOn(new Clocks(day, known))
            : round.Stages.All(stage => stage.Due > record.FirstDay) ? record.LondonOn(new Clocks(record.FirstDay, known))
            : null;
    }

    /// <summary>Open before, and not to be open.</summary>
    public IReadOnlyList<Station> Closing =>
        Turned((before, after) => before.IsOpen && after.Service == Service.None);

    /// <summary>Not known to be open before, and to be open.</summary>
    public IReadOnlyList<Station> Opening => Turned((before, after) => !before.IsOpen && after.IsOpen);

    /// <summary>Open before, and not named by the plan.</summary>
    public IReadOnlyList<Station> Unnamed =>
        Turned((before, after) => before.IsOpen && after.Service == Service.Unknown);

    private IReadOnlyList<Station> Turned(Func<CounterState, CounterState, bool> isMeant) =>
        [.. Before.Counters.Zip(After.Counters)
            .Where(pair => isMeant(pair.First.State, pair.Second.State))
            .Select(pair => pair.First.Station)];
}
