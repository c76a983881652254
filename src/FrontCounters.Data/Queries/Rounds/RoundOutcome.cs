using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Rounds;

/// <summary>What a round came to for one counter that it names.</summary>
/// <param name="Decision">What was last decided of it.</param>
/// <param name="Closure">Whether it closed by that.</param>
/// <param name="Closing">The day, where it was decided to close.</param>
/// <param name="Precision">How exactly the day is told.</param>
public sealed record RoundOutcome(
    Decision Decision, Closure Closure, ClosingDay? Closing, ClosingDayPrecision? Precision)
{
    /// <summary>What the decision and the day rest on.</summary>
    public IEnumerable<Fact> Facts => Closing is null ? [Decision] : [Decision, Closing.Basis];

    internal static RoundOutcome From(Decision decision, DateOnly known)
    {
        if (decision.Outcome != Outcome.Close)
        {
            return new RoundOutcome(decision, Closure.None, null, null);
        }

        var closed = decision.Station.Periods.FirstOrDefault(period =>
            period.From == decision.Due && period.From <= known && period.Service == Service.None);
        var closing = closed is null
            ? new ClosingDay(decision.Due, Standing.Scheduled, IsDue: true, decision)
            : ClosingDay.FromPeriod(closed, known);
        return new RoundOutcome(
            decision, closing.IsDue ? Closure.Due : Closure.Closed, closing, PrecisionOf(decision));
    }

    private static ClosingDayPrecision PrecisionOf(Decision decision) => decision switch
    {
        { Effective: not null } => ClosingDayPrecision.OwnDay,
        { Stage.DueStanding: Standing.Inferred } => ClosingDayPrecision.AtLatest,
        _ => ClosingDayPrecision.DayOfTheStage,
    };
}

/// <summary>What became of a counter, as far as a round decided that it should close.</summary>
public enum Closure
{
    /// <summary>It was last decided to close, and a source says that it did.</summary>
    [JsonStringEnumMemberName("closed")] Closed,

    /// <summary>It was last decided to close, and no source held says that it did.</summary>
    [JsonStringEnumMemberName("due")] Due,

    /// <summary>What was last decided is something else than to close.</summary>
    [JsonStringEnumMemberName("none")] None,
}

/// <summary>A counter that a stage names.</summary>
/// <param name="Decision">What the stage says of it.</param>
/// <param name="On">The day on which the round's plans are compared.</param>
/// <param name="Counter">The state it was to have on that day.</param>
public sealed record NamedCounter(Decision Decision, DateOnly On, CounterOnADay Counter);
