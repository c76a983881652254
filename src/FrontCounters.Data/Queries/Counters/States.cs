using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>
/// The one place that decides what a counter offers on a day, as known on a day. Up to the day of knowing, periods
/// say what was; beyond it, each round's newest stage by then says what was still to come.
/// </summary>
public static class States
{
    public static CounterState StateOf(this CounterRecord record, Station station, Clocks clocks) =>
        record.StateOf(station, clocks, clocks.On <= clocks.Known ? [] : record.NewestStages(clocks));

    /// <summary>The same for one of many stations, for all of which the newest stages are found once.</summary>
    /// <param name="record">The record.</param>
    /// <param name="station">Whose counter it is.</param>
    /// <param name="clocks">The two days.</param>
    /// <param name="stages">What <see cref="NewestStages"/> gives: none of a day that is known.</param>
    internal static CounterState StateOf(
        this CounterRecord record, Station station, Clocks clocks, IEnumerable<Stage> stages) =>
        stages.Aggregate(record.Stated(station, clocks), (told, stage) => Expected(told, stage, station, clocks));

    /// <summary>
    /// The newest stage of each round published by the day of knowing, where any of its changes were due between then
    /// and the day asked about. It replaces the earlier stages of its round, whether or not their days have passed.
    /// </summary>
    public static IEnumerable<Stage> NewestStages(this CounterRecord record, Clocks clocks) =>
        record.Rounds
            .Select(round => round.Stages.Where(stage => stage.Date <= clocks.Known).MaxBy(stage => stage.Date))
            .OfType<Stage>()
            .Where(stage => IsPending(stage.Due, clocks) || stage.Decisions.Any(decision => IsPending(decision.Due, clocks)))
            .OrderBy(stage => stage.Date);

    /// <summary>What a counter offered in a period, with the period's end only where that was known by then.</summary>
    public static CounterState InPeriod(Period period, DateOnly known) => new(
        period.Service,
        period.Hours,
        period.StandingOn(known),
        period.From,
        period.Next(known)?.From,
        period.Note,
        period)
    {
        Known = known,
        ConfirmedBy = period.ConfirmedBy(known),
        IsDue = period.IsDue(known),
    };

    /// <summary>
    /// The first day after this one on which <see cref="StateOf(CounterRecord, Station, Clocks)"/> may have another answer for the station, on whatever
    /// day it is known; none where nothing later is recorded or planned.
    /// </summary>
    public static DateOnly? NextChange(this CounterRecord record, Station station, DateOnly day) =>
        station.Periods.Select(period => (DateOnly?)period.From)
            .Concat(station.Periods.Select(period => period.To))
            .Concat(station.Decisions.Select(decision => (DateOnly?)decision.Due))
            .Concat(record.Stages.Select(stage => (DateOnly?)stage.Due))
            .Where(change => change > day)
            .Min();

    /// <summary>The period of that day; of days to come, the last by then that was known already.</summary>
    private static CounterState Stated(this CounterRecord record, Station station, Clocks clocks)
    {
        Period? last = null;
        foreach (var period in station.Periods)
        {
            if (period.From <= clocks.On && (last is null || last.From < period.From) && period.IsKnown(clocks.Known))
            {
                last = period;
            }
        }

        return last is null ? record.BeforeItBegins() : InPeriod(last, clocks.Known);
    }

    /// <summary>Apart from <see cref="Stated"/>, which is asked of every counter and would make the question each time.</summary>
    private static CounterState BeforeItBegins(this CounterRecord record) =>
        record.Kept.Once(() => CounterState.Before(record.FirstDay));

    private static CounterState Expected(CounterState state, Stage stage, Station station, Clocks clocks)
    {
        // What was announced for a later day than the stage's stands.
        if (state.From > clocks.Known && state.From > stage.Due)
        {
            return state;
        }

        if (stage.Decisions.Count == 0 && stage.Remaining is not null)
        {
            return state.IsOpen
                ? new CounterState(
                    Service.Unknown, null, Standing.Unknown, stage.Due, null, "Not named by the plan of that day.", stage)
                : state;
        }

        var decision = station.Decisions.FirstOrDefault(decision => decision.Stage == stage);
        return decision is not null && IsPending(decision.Due, clocks) ? After(decision, state, clocks.Known) : state;
    }

    private static CounterState After(Decision decision, CounterState state, DateOnly known)
    {
        var planned = new CounterState(
            Service.None, decision.Hours, Standing.Scheduled, decision.Due, null, decision.Note, decision)
        {
            Known = known,
            IsDue = true,
        };
        return decision.Outcome switch
        {
            Outcome.Close or Outcome.Move => planned,
            Outcome.StayTwentyFourHours => planned with { Service = Service.TwentyFourHours },
            Outcome.StayLimited => planned with { Service = Service.Limited },
            Outcome.Stay or Outcome.Reopen => planned with { Service = Service.Open },
            Outcome.Undecided => planned with
            {
                Service = Service.Unknown,
                Standing = Standing.Unknown,
                IsDue = false,
            },
            Outcome.Quashed => state,
            _ => throw new InvalidOperationException($"No state follows from {decision.Outcome}."),
        };
    }

    private static bool IsPending(DateOnly due, Clocks clocks) => clocks.Known < due && due <= clocks.On;
}
