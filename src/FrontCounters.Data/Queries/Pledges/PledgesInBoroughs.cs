using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Pledges;

public static class PledgesInBoroughs
{
    private const string Measure = "24-hour-counter-in-every-borough";

    /// <returns>None before the promise was given, and for the City of London, which it does not cover.</returns>
    public static PledgeInBorough? PledgeIn(this CounterRecord record, Borough borough, Clocks clocks)
    {
        List<Pledge> pledges =
        [
            .. record.Pledges.Where(pledge => pledge.Measure == Measure
                    && pledge.Said.First <= clocks.On && pledge.KnownFrom <= clocks.Known)
                .OrderBy(pledge => pledge.Said.First).ThenBy(pledge => pledge.Id, StringComparer.Ordinal),
        ];
        return pledges.Count == 0 || borough.Force != Force.Metropolitan
            ? null
            : new PledgeInBorough(pledges, record.SpansOf(borough, pledges[0].Said.First, clocks));
    }

    private static List<PledgeSpan> SpansOf(this CounterRecord record, Borough borough, DateOnly first, Clocks clocks)
    {
        var spans = new List<PledgeSpan>();
        foreach (var day in DaysOfChange(borough, clocks).Where(day => day > first).Prepend(first))
        {
            var span = record.SpanFrom(day, borough, clocks.Known);
            if (spans.Count == 0)
            {
                spans.Add(span);
            }
            else if (spans[^1].Keeping != span.Keeping)
            {
                spans[^1] = spans[^1] with { To = day };
                spans.Add(span);
            }
            else
            {
                spans[^1] = spans[^1] with
                {
                    IsDue = spans[^1].IsDue && span.IsDue,
                    SeenFrom = spans[^1].SeenFrom ?? span.SeenFrom,
                    ConfirmedOn = spans[^1].ConfirmedOn ?? span.ConfirmedOn,
                    Deciding = Together(spans[^1].Deciding, span.Deciding),
                };
            }
        }

        return spans;
    }

    /// <summary>The days up to the one asked about on which any counter here can have changed.</summary>
    private static IEnumerable<DateOnly> DaysOfChange(Borough borough, Clocks clocks) =>
        borough.Stations.SelectMany(station => station.PeriodsKnown(clocks.Known)).Select(period => period.From)
            .Concat(borough.Stations.SelectMany(station => station.Decisions).Select(decision => decision.Due)
                .Where(day => day > clocks.Known))
            .Where(day => day <= clocks.On)
            .Distinct()
            .Order();

    private static PledgeSpan SpanFrom(this CounterRecord record, DateOnly day, Borough borough, DateOnly known)
    {
        List<CounterOnADay> counters =
            [.. borough.Stations.Select(station => record.CounterOn(station, new Clocks(day, known)))];
        List<CounterOnADay> dayAndNight =
            [.. counters.Where(counter => counter.State.Service == Service.TwentyFourHours)];
        List<CounterOnADay> notSaid =
            [.. counters.Where(counter => counter.State.Service is Service.Unknown or Service.Open)];
        return (dayAndNight.Count, notSaid.Count) switch
        {
            ( > 0, _) => new PledgeSpan(
                day,
                null,
                PledgeKeeping.Kept,
                dayAndNight.TrueForAll(counter => counter.State.IsDue),
                dayAndNight.Min(counter => counter.State.ConfirmedOn),
                dayAndNight),
            (_, > 0) => new PledgeSpan(day, null, PledgeKeeping.Unknown, false, null, notSaid),
            _ => NotKept(day, ChangedLast(counters)),
        };
    }

    /// <summary>It takes one counter to keep the promise, and all of them to fail it.</summary>
    private static PledgeSpan NotKept(DateOnly day, List<CounterOnADay> deciding) => new(
        day,
        null,
        PledgeKeeping.NotKept,
        deciding.Exists(counter => counter.State.IsDue),
        deciding.Exists(counter => counter.State.ConfirmedOn is null)
            ? null
            : deciding.Max(counter => counter.State.ConfirmedOn),
        deciding);

    /// <summary>A long span may rest on one counter after another, and on another period of the same one.</summary>
    private static List<CounterOnADay> Together(
        IReadOnlyList<CounterOnADay> earlier, IReadOnlyList<CounterOnADay> later) =>
        [.. earlier.Concat(later).DistinctBy(counter => (counter.Station.Slug, counter.State.Basis))];

    private static List<CounterOnADay> ChangedLast(List<CounterOnADay> counters)
    {
        var last = counters.Max(counter => counter.State.From);
        return [.. counters.Where(counter => counter.State.IsOpen || counter.State.From == last)];
    }
}
