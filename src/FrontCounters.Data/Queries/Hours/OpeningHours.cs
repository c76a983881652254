using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using NodaTime;

namespace FrontCounters.Data.Queries.Hours;

/// <summary>
/// The one place that decides whether a counter is open at a moment. What it offers on each day is for
/// <see cref="States"/> to say; a day's offer begins and ends at London's midnight.
/// </summary>
public static class OpeningHours
{
    /// <summary>How many days, after that of the moment asked about, are searched for what comes next.</summary>
    public const int DaysAhead = 14;

    /// <param name="record">The record.</param>
    /// <param name="station">Whose counter it is.</param>
    /// <param name="at">The moment the answer is about.</param>
    /// <param name="known">Only what had been published by the end of this day counts.</param>
    public static OpenState OpenAt(this CounterRecord record, Station station, ZonedDateTime at, DateOnly known)
    {
        at = at.WithZone(LondonClock.London);
        var stretches = record.StretchesFrom(station, at.Date.ToDateOnly(), known)
            .SkipWhile(stretch => stretch.To <= at.ToInstant());
        List<OpenStretch> ahead = [];
        foreach (var stretch in stretches)
        {
            ahead.Add(stretch);
            if (stretch.IsOpen != ahead[0].IsOpen)
            {
                break;
            }
        }

        var now = ahead[0];
        return new OpenState(
            at,
            now.State,
            now.Doubt,
            StartOfFirst(stretch => stretch.State != now.State),
            now.IsOpen ? null : StartOfFirst(stretch => stretch.IsOpen),
            !now.IsOpen && ahead.Exists(stretch => stretch.IsUncertain),
            now.Counter);

        ZonedDateTime? StartOfFirst(Predicate<OpenStretch> isMeant) =>
            ahead.FindIndex(isMeant) is >= 0 and var index ? ahead[index].From.InZone(LondonClock.London) : null;
    }

    /// <summary>In order and without a gap, from the start of a day to the end of the last day ahead.</summary>
    private static IEnumerable<OpenStretch> StretchesFrom(
        this CounterRecord record, Station station, DateOnly first, DateOnly known)
    {
        var end = first.AddDays(DaysAhead + 1);
        for (var day = first; day < end;)
        {
            var counter = record.StateOf(station, new Clocks(day, known));
            var next = record.NextChange(station, day) is { } change && change < end ? change : end;
            foreach (var stretch in OpenStretches.Between(counter, day, next))
            {
                yield return stretch;
            }

            day = next;
        }
    }
}
