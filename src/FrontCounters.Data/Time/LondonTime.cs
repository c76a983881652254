using System.Globalization;
using NodaTime;

namespace FrontCounters.Data.Time;

/// <summary>
/// Times on London's clocks as instants. A time that the clocks skip in March is moved an hour later; of one that
/// comes twice in October the first is meant.
/// </summary>
public static class LondonTime
{
    private const string Form = "yyyy-MM-dd'T'HH:mm";

    public static ZonedDateTime At(LocalDateTime local) => local.InZoneLeniently(LondonClock.London);

    /// <summary>The first moment of a day.</summary>
    public static ZonedDateTime StartOf(DateOnly day) => At(LocalDate.FromDateOnly(day).AtMidnight());

    /// <param name="text">Day and time to the minute, with no zone: <c>2026-11-23T03:00</c>.</param>
    /// <exception cref="FormatException">It has another form, or no calendar or clock has it.</exception>
    public static ZonedDateTime Parse(string text) => TryParse(text, out var time)
        ? time
        : throw new FormatException($"'{text}' is not a day and time of the form 2026-11-23T03:00.");

    /// <returns>False for any other form, also with seconds or a zone, and for what no calendar or clock has.</returns>
    public static bool TryParse(string? text, out ZonedDateTime time)
    {
        var culture = CultureInfo.InvariantCulture;
        var isTime = DateTime.TryParseExact(text, Form, culture, DateTimeStyles.None, out var local);
        time = isTime ? At(LocalDateTime.FromDateTime(local)) : default;
        return isTime;
    }

    /// <summary>The text that <see cref="Parse"/> reads; which of two like times is meant is lost in October.</summary>
    public static string Write(ZonedDateTime time) =>
        time.WithZone(LondonClock.London).ToDateTimeUnspecified().ToString(Form, CultureInfo.InvariantCulture);
}
