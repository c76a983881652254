using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using NodaTime;

namespace FrontCounters.Data.Queries.Hours;

/// <summary>What a counter's offer comes to by the clock: when it is open, closed, unknown or disputed.</summary>
public static class OpenStretches
{
    /// <summary>In order and without a gap, from the start of one day to the start of another.</summary>
    internal static IEnumerable<OpenStretch> Between(CounterState counter, DateOnly first, DateOnly end) =>
        AtEveryHour(counter) is var (state, doubt)
            ? [new OpenStretch(StartOf(first), StartOf(end), state, doubt, counter)]
            : Enumerable.Range(0, end.DayNumber - first.DayNumber)
                .Select(first.AddDays)
                .SelectMany(day => ByTheWeek(counter, counter.Hours!, day))
                .Where(stretch => stretch.From < stretch.To);

    /// <summary>The state at every hour of every day; none where weekly hours decide.</summary>
    public static (Openness State, UnknownReason? Doubt)? AtEveryHour(CounterState counter) => counter.Service switch
    {
        Service.TwentyFourHours => (Openness.Open, null),
        Service.Limited or Service.Open => counter.Hours is null ? (Openness.Unknown, UnknownReason.HoursNotStated) : null,
        Service.None => (Openness.Closed, null),
        Service.Unknown when counter.Standing == Standing.Disputed => (Openness.Disputed, UnknownReason.SourcesDisagree),
        Service.Unknown => (Openness.Unknown, WhyUnknown(counter)),
        _ => throw new InvalidOperationException($"Nothing says when {counter.Service} is open."),
    };

    private static UnknownReason WhyUnknown(CounterState counter) => counter.Basis switch
    {
        null => UnknownReason.BeforeOurRecord,
        Stage => UnknownReason.NotNamedByPlan,
        _ => UnknownReason.NoSource,
    };

    private static IEnumerable<OpenStretch> ByTheWeek(CounterState counter, WeeklyHours hours, DateOnly day)
    {
        var from = StartOf(day);
        var end = StartOf(day.AddDays(1));
        if (BankHolidays.Include(day))
        {
            yield return new OpenStretch(from, end, Openness.Unknown, UnknownReason.BankHoliday, counter);
            yield break;
        }

        foreach (var span in hours.On(day.DayOfWeek))
        {
            var (opens, closes) = (On(day, span.Opens), On(day, span.Closes));
            yield return new OpenStretch(from, opens, Openness.Closed, null, counter);
            yield return new OpenStretch(opens, closes, Openness.Open, null, counter);
            from = closes;
        }

        yield return new OpenStretch(from, end, Openness.Closed, null, counter);
    }

    private static Instant StartOf(DateOnly day) => LondonTime.StartOf(day).ToInstant();

    private static Instant On(DateOnly day, TimeOnly time) =>
        LondonTime.At(LocalDate.FromDateOnly(day) + LocalTime.FromTimeOnly(time)).ToInstant();
}
