using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>
/// The one place that decides whether what was to happen is confirmed, or only due: from the fact's own sources, as far
/// as they had been published by a day. How far the sources of other facts reach decides nothing.
/// </summary>
public static class Confirmations
{
    /// <summary>
    /// The earliest source to say that the period began. The first day that its date can mean is not before the
    /// period's; an undated source never confirms, nor does any where the row is less than observed.
    /// </summary>
    public static Source? ConfirmedBy(this Period period, DateOnly known) =>
        period.Standing == Standing.Observed ? period.FirstToReach(period.From, known) : null;

    /// <summary>The same for a decision, from the period that carries it out.</summary>
    public static Source? ConfirmedBy(this Decision decision, DateOnly known) =>
        decision.CarriedOutIn()?.ConfirmedBy(known);

    /// <summary>
    /// The period's standing as it was known: until a source of its day or later was out, one that was announced is
    /// scheduled.
    /// </summary>
    public static Standing StandingOn(this Period period, DateOnly known) =>
        period.Standing == Standing.Observed && period.WasToBegin(known) ? Standing.Scheduled : period.Standing;

    /// <summary>True where it was to begin and no source by then says that it did: never told as having happened.</summary>
    public static bool IsDue(this Period period, DateOnly known) => period.Standing switch
    {
        Standing.Scheduled => true,
        Standing.Unknown => false,
        _ => period.WasToBegin(known),
    };

    /// <summary>True where the decision was only scheduled and no period that is confirmed carries it out.</summary>
    public static bool IsDue(this Decision decision, DateOnly known) =>
        decision.Stage.Standing == Standing.Scheduled && decision.ConfirmedBy(known) is null;

    /// <summary>True where it was scheduled, unless all that it names is confirmed to have begun on its day.</summary>
    public static bool IsDue(this CounterRecord record, DatedEvent datedEvent, DateOnly known) =>
        datedEvent.Standing == Standing.Scheduled
        && record.BegunBy(datedEvent) is var begun
        && (begun.Count == 0 || begun.Any(period => period?.ConfirmedBy(known) is null));

    /// <summary>What began that day at each counter that the event names; none of one that went on as it was.</summary>
    public static IReadOnlyList<Period?> BegunBy(this CounterRecord record, DatedEvent datedEvent) =>
    [
        .. datedEvent.Stations.Select(record.Station).OfType<Station>()
            .Select(station => station.Periods.FirstOrDefault(period => period.From == datedEvent.Date.First)),
    ];

    /// <summary>
    /// The newest source by then that any of the states rests on. An undated one is none, and a vague one is no newer
    /// than the first day that it can mean.
    /// </summary>
    public static Source? NewestSource(this IEnumerable<CounterOnADay> counters) => counters
        .SelectMany(counter => counter.State.Sources.Where(source => source.LatestDay <= counter.State.Known))
        .Where(source => source.Date is not null)
        .MaxBy(source => source.Date!.Value.First);

    /// <summary>The period that began on the day that the decision gave, and offers what it said.</summary>
    private static Period? CarriedOutIn(this Decision decision) => decision.Station.Periods
        .FirstOrDefault(period => period.From == decision.Due && decision.Means(period.Service));

    private static bool Means(this Decision decision, Service service) => decision.Outcome switch
    {
        Outcome.Close or Outcome.Move => service == Service.None,
        Outcome.StayTwentyFourHours => service == Service.TwentyFourHours,
        Outcome.StayLimited => service == Service.Limited,
        Outcome.Stay or Outcome.Reopen => service.IsOpen(),
        _ => false,
    };

    /// <summary>
    /// True where sources by then announce it and none reaches it. The record's first day is no day of change.
    /// </summary>
    private static bool WasToBegin(this Period period, DateOnly known) =>
        !period.BeginsTheRecord
        && period.FirstToReach(period.From, known) is null
        && period.KnownFrom <= known;

    private static Source? FirstToReach(this Fact fact, DateOnly day, DateOnly known)
    {
        Source? first = null;
        foreach (var citation in fact.Citations)
        {
            var source = citation.Source;
            if (source.Date is { } date && date.First >= day && source.LatestDay <= known
                && (first is null || date.First < first.Date!.Value.First))
            {
                first = source;
            }
        }

        return first;
    }
}
