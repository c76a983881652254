using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace FrontCounters.Data.Time;

/// <summary>
/// Times on London's clocks as instants. A time that the clocks skip in March is moved an hour later; of one that
/// comes twice in October the first is meant, unless the text says which by its distance from UTC.
/// </summary>
public static partial class LondonTime
{
    private const string Form = "yyyy-MM-dd'T'HH:mm";

    public static ZonedDateTime At(LocalDateTime local) => local.InZoneLeniently(LondonClock.London);

    /// <summary>The first moment of a day.</summary>
    public static ZonedDateTime StartOf(DateOnly day) => At(LocalDate.FromDateOnly(day).AtMidnight());

    /// <param name="text">As <see cref="TryParse(string?, out ZonedDateTime)"/> takes it.</param>
    /// <exception cref="FormatException">It has another form, or no calendar or clock has it.</exception>
    public static ZonedDateTime Parse(string text) => TryParse(text, out var time)
        ? time
        : throw new FormatException($"'{text}' is not a day and time of the form 2026-11-23T03:00.");

    /// <param name="text">
    /// Day and time (ISO 8601): <c>2026-11-23T03:00</c> on London's clocks; with <c>Z</c> or a distance from UTC
    /// (<c>+01:00</c>) turned into London's time. Seconds are left out. In an address a plus may have become a space.
    /// </param>
    /// <param name="time">The moment, to the minute.</param>
    /// <returns>False for any other form, and for what no calendar or clock has.</returns>
    public static bool TryParse(string? text, out ZonedDateTime time) => TryParse(text, out time, out _);

    /// <summary>The same, with what the change of the clocks does to it.</summary>
    public static bool TryParse(string? text, out ZonedDateTime time, out ClockChange change)
    {
        (time, change) = (default, ClockChange.None);
        var culture = CultureInfo.InvariantCulture;
        if (Written().Match(text ?? "") is not { Success: true } match
            || !DateTime.TryParseExact(
                $"{match.Groups["day"].Value}T{match.Groups["time"].Value}", Form, culture, DateTimeStyles.None, out var local))
        {
            return false;
        }

        var written = LocalDateTime.FromDateTime(local);
        if (!match.Groups["zone"].Success)
        {
            (time, change) = (At(written), ChangeAt(written));
            return true;
        }

        if (OffsetOf(match) is not { } offset)
        {
            return false;
        }

        time = written.WithOffset(offset).InZone(LondonClock.London);
        change = ChangeAt(time.LocalDateTime) == ClockChange.None ? ClockChange.None
            : time.IsDaylightSavingTime() ? ClockChange.FirstOfTwo
            : ClockChange.SecondOfTwo;
        return true;
    }

    /// <summary>
    /// The text that <see cref="Parse"/> reads, without the distance from UTC; which of two like times is meant is lost in
    /// October.
    /// </summary>
    public static string Write(ZonedDateTime time) =>
        time.WithZone(LondonClock.London).ToDateTimeUnspecified().ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The same, with the distance from UTC where the clocks show the time for the second time.</summary>
    public static string WriteExactly(ZonedDateTime time) =>
        Write(time) + (At(time.LocalDateTime).ToInstant() == time.ToInstant() ? "" : "+00:00");

    private static ClockChange ChangeAt(LocalDateTime local) => LondonClock.London.MapLocal(local).Count switch
    {
        0 => ClockChange.Skipped,
        1 => ClockChange.None,
        _ => ClockChange.FirstOfTwo,
    };

    private static Offset? OffsetOf(Match match)
    {
        if (!match.Groups["hours"].Success)
        {
            return Offset.Zero;
        }

        var hours = int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"].Success ? int.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture) : 0;
        // No zone is further from UTC.
        if (hours > 14 || minutes > 59)
        {
            return null;
        }

        var offset = Offset.FromHoursAndMinutes(hours, minutes);
        return match.Groups["sign"].Value == "-" ? -offset : offset;
    }

    [GeneratedRegex(
        @"\A(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?<time>[0-9]{2}:[0-9]{2})(:[0-5][0-9]([.,][0-9]{1,9})?)?"
        + @"(?<zone>[Zz]|(?<sign>[-+ \u2212])(?<hours>[0-9]{2})(:?(?<minutes>[0-9]{2}))?)?(\[[A-Za-z/_]{1,40}\])?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
