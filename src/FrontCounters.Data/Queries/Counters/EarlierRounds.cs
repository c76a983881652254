using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>
/// Counters that a round long past closed for good: told together, after all others. Which rounds these are, the record
/// says.
/// </summary>
public static class EarlierRounds
{
    /// <summary>The round long past that closed the station's counter for good; none where none did.</summary>
    public static ClosureRound? ClosedEarlier(this Station station) =>
        station.Periods.MaxBy(period => period.From) is { } last ? RoundThatClosed(last) : null;

    /// <summary>The round long past since which the counter has been closed on the day asked about.</summary>
    public static ClosureRound? ClosedEarlier(this CounterOnADay counter) =>
        counter.State.Basis is Period period ? RoundThatClosed(period) : null;

    /// <summary>The one that decided that the counter was to close, by the end of which this, its last period, began.</summary>
    private static ClosureRound? RoundThatClosed(Period period) => period is { Service: Service.None, To: null }
        ? period.Station.Decisions.FirstOrDefault(decision => decision.Outcome == Outcome.Close
            && decision.Stage.StageKind == StageKind.Decided
            && decision.Stage.Round.Background
            && period.From <= decision.Due)?.Stage.Round
        : null;
}
