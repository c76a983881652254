using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using NodaTime;

namespace FrontCounters.Web.Wording;

/// <summary>Whether a counter is open at a moment, and what comes next.</summary>
public static class OpenStateInWords
{
    private const int DaysOfAWeek = 7;

    /// <summary>
    /// <c>Open day and night</c>, <c>Open until 10pm</c>, <c>Closed; opens Monday at 10am</c>, or why it is not known.
    /// </summary>
    public static string Sentence(OpenState then, AskedClocks asked) => then switch
    {
        { State: Openness.Open, Counter.Service: Service.TwentyFourHours, Until: null } => "Open day and night",
        { State: Openness.Open, Until: { } until } => $"Open until {End(until, then.At)}",
        { State: Openness.Open } => "Open",
        { State: Openness.Closed } => $"Closed; {Opening(then, asked)}",
        { Doubt: { } doubt } => Reason(doubt),
        _ => throw new ArgumentOutOfRangeException(nameof(then), then.State, "A state without words."),
    };

    /// <summary><c>opens Monday at 10am</c>, <c>opens at 10am</c></summary>
    public static string Opening(OpenState then, AskedClocks asked)
    {
        var isPast = then.At.ToInstant() < asked.Now.ToInstant();
        if (then.OpensAt is not { } opens)
        {
            return then.MayOpenSooner ? "when it opens next is not known" : "no later opening is known";
        }

        var verb = (isPast, then.Counter.IsDue) switch
        {
            (true, true) => "was due to open",
            (true, false) => "opened",
            _ => "opens",
        };
        var sentence = $"{verb} {Start(opens, then.At)}";
        if (!then.MayOpenSooner)
        {
            return sentence;
        }

        return HasBankHoliday(then.At, opens)
            ? $"{sentence} at the latest; hours on bank holidays are not stated"
            : $"{sentence} at the latest; its hours before that are not known";
    }

    /// <summary>Why it is not known whether a counter is open.</summary>
    public static string Reason(UnknownReason doubt) => doubt switch
    {
        UnknownReason.BankHoliday => "Hours on bank holidays are not stated",
        UnknownReason.HoursNotStated => "Open at hours that no source states",
        UnknownReason.SourcesDisagree => "Sources disagree on whether it was open to the public",
        UnknownReason.NoSource => "No source settles whether it was open to the public",
        UnknownReason.NotNamedByPlan => "The plan of that day does not name the front counters that stay",
        UnknownReason.BeforeOurRecord => "Before our record",
        _ => throw new ArgumentOutOfRangeException(nameof(doubt), doubt, "A doubt without words."),
    };

    /// <summary><c>3am on Monday 23 November</c></summary>
    public static string Moment(ZonedDateTime at, int thisYear) =>
        $"{Clock(at)} on {Say.Weekday(at.Date.ToDateOnly(), thisYear)}";

    private static string Start(ZonedDateTime opens, ZonedDateTime from) => opens.Date.ToDateOnly() switch
    {
        var day when day == from.Date.ToDateOnly() => $"at {Clock(opens)}",
        var day when day.DayNumber - from.Date.ToDateOnly().DayNumber < DaysOfAWeek =>
            $"{day.DayOfWeek} at {Clock(opens)}",
        var day => $"on {Say.Weekday(day, from.Year)} at {Clock(opens)}",
    };

    /// <summary>A day's end belongs to that day: nobody reads the midnight of a Tuesday as the end of Monday.</summary>
    public static string End(ZonedDateTime closes, ZonedDateTime from)
    {
        var isMidnight = closes.TimeOfDay == LocalTime.Midnight;
        var day = (isMidnight ? closes.Date.PlusDays(-1) : closes.Date).ToDateOnly();
        return (day == from.Date.ToDateOnly(), isMidnight) switch
        {
            (true, _) => Clock(closes),
            (false, true) => $"the end of {Say.Weekday(day, from.Year)}",
            (false, false) => $"{Clock(closes)} on {Say.Weekday(day, from.Year)}",
        };
    }

    private static string Clock(ZonedDateTime time) =>
        time.TimeOfDay == LocalTime.Midnight ? "midnight" : Say.Time(time.TimeOfDay.ToTimeOnly());

    private static bool HasBankHoliday(ZonedDateTime from, ZonedDateTime to)
    {
        var first = from.Date.ToDateOnly();
        return Enumerable.Range(0, to.Date.ToDateOnly().DayNumber - first.DayNumber + 1)
            .Any(days => BankHolidays.Include(first.AddDays(days)));
    }
}
