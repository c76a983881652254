using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

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

    internal static RoundOutcome Of(Decision decision, DateOnly known)
    {
        if (decision.Outcome != Outcome.Close)
        {
            return new RoundOutcome(decision, Closure.None, null, null);
        }

        var closed = decision.Station.Periods.FirstOrDefault(period =>
            period.From == decision.Due && period.From <= known && period.Service == Service.None);
        var closing = closed is null
            ? new ClosingDay(decision.Due, Standing.Scheduled, IsDue: true, decision)
            : ClosingDay.Of(closed, known);
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
