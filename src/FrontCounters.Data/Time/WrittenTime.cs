using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace FrontCounters.Data.Time;

/// <summary>
/// Days and times as people and programs write them, beyond the form that the site writes itself (<see cref="LondonTime"/>):
/// <c>20260701T100000Z</c>, <c>01/07/2026 10:00</c> (the day first, as in Britain), <c>1 July 2026, 10am</c>, the dates of HTTP and
/// mail, and seconds since 1970.
/// </summary>
public static partial class WrittenTime
{
    private const string Day =
        @"((?<year>[0-9]{4})[-/](?<month>[0-9]{1,2})[-/](?<day>[0-9]{1,2})|(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})"
        + @"|(?<day>[0-9]{1,2})[-/.](?<month>[0-9]{1,2})[-/.](?<year>[0-9]{4})"
        + @"|(?<day>[0-9]{1,2})(ST|ND|RD|TH)?[- ](OF )?(?<name>[A-Z]{3,9})[- ,]{1,2}(?<year>[0-9]{4}|[0-9]{2})"
        + @"|(?<name>[A-Z]{3,9}) (?<day>[0-9]{1,2})(ST|ND|RD|TH)?,? (?<year>[0-9]{4}))";

    private const string Clock = @"(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})([:.](?<second>[0-5][0-9])([.,][0-9]{1,9})?)?";
    private const string Zone = @"( ?(?<zone>Z|GMT|UTC|UT|BST))?( ?(?<offset>[-+\u2212 ][0-9]{2}:?[0-9]{2}))?";

    /// <summary>More are milliseconds.</summary>
    private const long MostSeconds = 100_000_000_000;

    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <param name="text">What was written.</param>
    /// <param name="time">The moment, to the minute, on London's clocks.</param>
    /// <param name="change">What the change of the clocks does to it.</param>
    /// <returns>False for any other form, for a day alone, and for what no calendar or clock has.</returns>
    public static bool TryParse(string? text, out ZonedDateTime time, out ClockChange change)
    {
        if (LondonTime.TryParse(text, out time, out change))
        {
            return true;
        }

        var plain = Plain(text);
        return (SinceTheEpoch(plain) ?? (Form(plain) is { Success: true } match ? InOneForm(match) : null)) is { } written
            && LondonTime.TryParse(written, out time, out change);
    }

    /// <returns>True where the text is a day without a time.</returns>
    public static bool TryParseDay(string? text, out DateOnly day)
    {
        var read = DayAlone().Match(Plain(text)) is { Success: true } match ? DayOf(match) : null;
        day = read.GetValueOrDefault();
        return read is not null;
    }

    /// <summary>In capitals and single spaces, without the name of the day and what stands in brackets at the end.</summary>
    private static string Plain(string? text)
    {
        var plain = string.Join(' ', (text ?? "").ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Beside().Replace(plain, "");
    }

    private static Match Form(string plain) => new[] { DayAndClock(), Basic(), Hour(), ClockBeforeYear() }
        .Select(form => form.Match(plain)).FirstOrDefault(match => match.Success) ?? Match.Empty;

    private static string? SinceTheEpoch(string plain)
    {
        if (!Seconds().IsMatch(plain))
        {
            return null;
        }

        var count = long.Parse(plain, CultureInfo.InvariantCulture);
        return InstantPattern.General.Format(
            count > MostSeconds ? Instant.FromUnixTimeMilliseconds(count) : Instant.FromUnixTimeSeconds(count));
    }

    /// <summary>As <see cref="LondonTime"/> reads it; none where no clock has it.</summary>
    private static string? InOneForm(Match match)
    {
        if (DayOf(match) is not { } day)
        {
            return null;
        }

        var (hour, minute) = (Number(match, "hour"), Number(match, "minute"));
        if (match.Groups["half"].Success)
        {
            if (hour is 0 or > 12)
            {
                return null;
            }

            hour = (hour % 12) + (match.Groups["half"].ValueSpan[0] == 'P' ? 12 : 0);
        }

        // The end of a day is the beginning of the next.
        if ((hour, minute, Number(match, "second")) == (24, 0, 0) && day < DateOnly.MaxValue)
        {
            (day, hour) = (day.AddDays(1), 0);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T{hour:00}:{minute:00}{ZoneOf(match)}");
    }

    private static string ZoneOf(Match match) => (match.Groups["zone"].Value, match.Groups["offset"].Value) switch
    {
        (_, { Length: > 0 } offset) => offset,
        ("BST", _) => "+01:00",
        ({ Length: > 0 }, _) => "Z",
        // The third form of HTTP's dates has no zone, since it is always UTC.
        _ => match.Groups["http"].Success ? "Z" : "",
    };

    private static DateOnly? DayOf(Match match)
    {
        var name = match.Groups["name"].Value;
        var month = name.Length == 0 ? Number(match, "month") : 1 + Array.FindIndex(Months, known => name.StartsWith(known, StringComparison.Ordinal));
        var year = Number(match, "year");
        return DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{(year < 100 ? year + 2000 : year):0000}-{month:00}-{Number(match, "day"):00}"),
            "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A(MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]{0,6},? | ?[\[(][A-Z/_ ]{1,40}[\])]\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\A[0-9]{10}([0-9]{3})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Seconds();

    [GeneratedRegex(@"\A" + Day + @"\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"\A" + Day + "(T|,? (AT )?)" + Clock + "( ?(?<half>AM|PM))?" + Zone + @"\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DayAndClock();

    [GeneratedRegex(@"\A" + Day + "[T ](?<hour>[0-9]{2})(?<minute>[0-9]{2})((?<second>[0-5][0-9])([.,][0-9]{1,9})?)?" + Zone + @"\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Basic();

    /// <summary>The hour alone, where it can be nothing else.</summary>
    [GeneratedRegex(@"\A" + Day + "(T(?<hour>[0-9]{2})|(T|,? (AT )?)(?<hour>[0-9]{1,2}) ?(?<half>AM|PM))" + Zone + @"\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Hour();

    [GeneratedRegex(@"\A(?<http>)(?<name>[A-Z]{3}) (?<day>[0-9]{1,2}) " + Clock + "( (?<zone>GMT|UTC|BST))? (?<year>[0-9]{4})" + @"\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ClockBeforeYear();
}
