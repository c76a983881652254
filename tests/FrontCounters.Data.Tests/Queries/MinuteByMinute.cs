using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>
/// One station's counter at every minute of 2026 and a little after, worked out on purpose another way than the site's:
/// from its periods alone, by loops over minutes, with the year's hours, clock changes and holidays written out.
/// </summary>
internal sealed class MinuteByMinute
{
    public static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    public const int MinutesOfTheYear = 365 * 24 * 60;

    private const string Week = "Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00";
    private const int Minutes = MinutesOfTheYear + (16 * 24 * 60);
    private static readonly DateTime Forward = new(2026, 3, 29, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Back = new(2026, 10, 25, 1, 0, 0, DateTimeKind.Utc);

    private static readonly HashSet<DateTime> Holidays =
    [
        new(2026, 1, 1), new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 4), new(2026, 5, 25), new(2026, 8, 31),
        new(2026, 12, 25), new(2026, 12, 26), new(2026, 12, 28), new(2027, 1, 1),
    ];

    private readonly Openness[] states = new Openness[Minutes];
    private readonly int[] nextOther = new int[Minutes];
    private readonly int[] nextOpen = new int[Minutes];
    private readonly int[] nextUncertain = new int[Minutes];

    public MinuteByMinute(Station station)
    {
        // Only the week that counters keep in 2026 is known here; another week must be added to this test.
        Assert.All(
            station.Periods.Where(period => period.To is null || period.To.Value.Year >= 2026),
            period => Assert.Equal(Week, period.Hours?.ToString() ?? Week));
        for (var minute = 0; minute < Minutes; minute++)
        {
            states[minute] = StateAt(station, LocalAt(minute));
        }

        var (other, open, uncertain) = (int.MaxValue, int.MaxValue, int.MaxValue);
        for (var minute = Minutes - 1; minute >= 0; minute--)
        {
            other = minute + 1 < Minutes && states[minute + 1] != states[minute] ? minute + 1 : other;
            open = states[minute] == Openness.Open ? minute : open;
            uncertain = states[minute] is Openness.Unknown or Openness.Disputed ? minute : uncertain;
            nextOther[minute] = other;
            nextOpen[minute] = open;
            nextUncertain[minute] = uncertain;
        }
    }

    /// <summary>The state, its end, the next opening, whether sooner is possible; minutes since the start.</summary>
    public (Openness State, int? Until, int? Opens, bool Sooner) At(int minute)
    {
        // What comes is followed to the end of the fourteenth day after that of the moment.
        var last = LocalAt(minute).Date.AddDays(15);
        var isOpen = states[minute] == Openness.Open;
        int? until = Within(nextOther[minute]) ? nextOther[minute] : null;
        int? opens = !isOpen && Within(nextOpen[minute]) ? nextOpen[minute] : null;
        var sooner = !isOpen && Within(nextUncertain[minute]) && nextUncertain[minute] < (opens ?? int.MaxValue);
        return (states[minute], until, opens, sooner);

        bool Within(int later) => later < Minutes && LocalAt(later) < last;
    }

    private static DateTime LocalAt(int minute)
    {
        var universal = Start.AddMinutes(minute);
        return universal >= Forward && universal < Back ? universal.AddHours(1) : universal;
    }

    private static Openness StateAt(Station station, DateTime local)
    {
        foreach (var period in station.Periods)
        {
            if (period.From.ToDateTime(default) > local || period.To?.ToDateTime(default) <= local)
            {
                continue;
            }

            switch (period.Service)
            {
                case Service.TwentyFourHours:
                    return Openness.Open;
                case Service.None:
                    return Openness.Closed;
                case Service.Unknown:
                    return period.Standing == Standing.Disputed ? Openness.Disputed : Openness.Unknown;
                default:
                    return period.Hours is null ? Openness.Unknown : StateByTheWeek(local);
            }
        }

        throw new InvalidOperationException($"{station.Slug} has no period at {local:O}.");
    }

    private static Openness StateByTheWeek(DateTime local)
    {
        if (Holidays.Contains(local.Date))
        {
            return Openness.Unknown;
        }

        var isWeekend = local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var (opens, closes) = isWeekend ? (9, 19) : (10, 22);
        return local.Hour >= opens && local.Hour < closes ? Openness.Open : Openness.Closed;
    }
}
