using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>
/// Counters that closed for good in a round before the last two: told together, after all others. Of the last two rounds
/// people still ask counter by counter.
/// </summary>
public static class EarlierRounds
{
    private const int ToldInFull = 2;

    /// <summary>True of a round that two more had followed by then.</summary>
    public static bool IsEarlier(this CounterRecord record, ClosureRound round, DateOnly known) =>
        record.RoundsKnown(known).SkipLast(ToldInFull).Contains(round);

    /// <summary>The earlier round that closed the station's counter for good; none where it did not.</summary>
    public static ClosureRound? ClosedEarlier(this CounterRecord record, Station station) =>
        station.Periods.MaxBy(period => period.From) is { } last
            ? record.Rounds.SkipLast(ToldInFull).FirstOrDefault(round => IsClosedBy(last, round))
            : null;

    /// <summary>The earlier round since which the counter has been closed; only of rounds known by then.</summary>
    public static ClosureRound? ClosedEarlier(this CounterRecord record, CounterOnADay counter, DateOnly known) =>
        counter.State.Basis is Period { Service: Service.None } period
            ? record.RoundsKnown(known).SkipLast(ToldInFull).FirstOrDefault(round => IsClosedBy(period, round))
            : null;

    /// <summary>Whether it begins in the round, which meant the counter to close, and is its station's last.</summary>
    private static bool IsClosedBy(Period period, ClosureRound round) =>
        period is { Service: Service.None, To: null }
        && period.Station.Decisions.Any(decision => decision.Outcome == Outcome.Close
            && decision.Stage.Round == round
            && decision.Stage.StageKind == StageKind.Decided
            && period.From <= decision.Due);
}
