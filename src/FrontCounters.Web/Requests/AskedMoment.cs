using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using NodaTime;

namespace FrontCounters.Web.Requests;

/// <summary>
/// The moment that <c>?at=</c> asks about, on London's clocks. Without it, now; but <c>on</c> of another day without
/// <c>at</c> asks about that whole day, and about no moment of it.
/// </summary>
/// <param name="At">The moment; none where a whole day is meant.</param>
/// <param name="IsGiven">True where the address names it.</param>
/// <param name="Change">What the change of the clocks does to a time that the address names.</param>
public readonly record struct AskedMoment(ZonedDateTime? At, bool IsGiven, ClockChange Change = ClockChange.None)
{
    /// <summary>The parameter in which the form of the page says which of its two buttons is pressed; nothing else has it.</summary>
    public const string When = "when";

    /// <summary>Pressed for now, whatever the field of the time still holds.</summary>
    public const string IsNow = "now";

    /// <summary>Pressed for the time in the field.</summary>
    public const string IsAt = "at";

    public const string NotUnderstoodCode = "at-not-understood";
    public const string MissingCode = "at-missing";

    /// <summary>Reads <c>at</c>, and makes its day the one that <paramref name="asked"/> is about.</summary>
    /// <remarks>Refuses what is no time from 2013-01-01 to 2030-12-31, and an <c>on</c> that names another day.</remarks>
    public static OrRefusal<AskedMoment> Read(HttpRequest request, AskedClocks asked)
    {
        var when = request.Query[When].ToString();
        if (when is not ("" or IsNow or IsAt))
        {
            return Refusal.NotUnderstood("when-not-understood", "We cannot read that time", "when is now or at. With at, write the day and time in at.");
        }

        if (when == IsNow || request.Query["at"] is not [{ Length: > 0 } text])
        {
            if (when == IsAt)
            {
                return Refusal.NotUnderstood(
                    MissingCode, "Which day and time?", "Give a day and a time, such as 23 November 2026 at 3am, or choose Now.");
            }

            return new AskedMoment(asked.On == asked.Today ? asked.Now : null, IsGiven: false);
        }

        var isTime = WrittenTime.TryParse(text, out var at, out var change);
        var day = at.Date.ToDateOnly();
        if (!isTime || day < AskedClocks.First || day > AskedClocks.Last)
        {
            return DayAlone(request) is { } alone
                ? NotUnderstood(
                    $"at names a day without a time. Write a time after it, like {alone:yyyy-MM-dd}T03:00, or ask about the whole day with on={alone:yyyy-MM-dd} instead.")
                : NotUnderstood($"Write a day and a time in London, from {AskedClocks.First.Year} to {AskedClocks.Last.Year}, like 2026-11-23T03:00, in at. With Z or +01:00 after it, it is turned into London's time.");
        }

        if (!string.IsNullOrEmpty(request.Query["on"]) && asked.On != day)
        {
            return NotUnderstood("at names one day and on another. Write the day in at only, like 2026-11-23T03:00.");
        }

        asked.MoveTo(day);
        return new AskedMoment(at, IsGiven: true, change);
    }

    /// <summary>The day, where <c>at</c> is one without a time; none of any other.</summary>
    public static DateOnly? DayAlone(HttpRequest request) =>
        WrittenTime.TryParseDay(request.Query["at"], out var day) && day >= AskedClocks.First && day <= AskedClocks.Last ? day : null;

    private static Refusal NotUnderstood(string detail) =>
        Refusal.NotUnderstood(NotUnderstoodCode, "We cannot read that time", detail);
}
