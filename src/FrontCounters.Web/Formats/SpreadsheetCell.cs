using System.Globalization;
using System.Text.RegularExpressions;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Formats;

/// <summary>
/// Text as a cell of CSV that Excel and LibreOffice leave as it is: they take <c>24/7</c> for the 24th of July,
/// <c>2017-11</c> for its first day, <c>007</c> for seven, and run what begins like a formula. What is a number, a whole
/// day or a moment in its usual form is left to them: they read it for what it is. A whole day in words is put in that form.
/// </summary>
public static partial class SpreadsheetCell
{
    /// <summary>What a month has in the place of its day: "not specified" in ISO 8601-2, which no spreadsheet reads.</summary>
    public const string NoDay = "-XX";

    public const string AllDay = "24 hours";

    /// <summary><c>1 July 2025</c>, as pages call a day.</summary>
    private const string DayInWords = "d MMMM yyyy";

    /// <summary>Longer numbers lose their last digits.</summary>
    private const int LongestNumber = 15;

    public static string From(string text) => text switch
    {
        "" => "",
        OsmHours.Always => AllDay,
        _ when PartialDate.TryParse(text, out var date) => From(date),
        ['=' or '+' or '-' or '@' or '\t' or '\r', ..] => IsNegative(text) ? text : $"'{text}",
        _ when IsPlainNumber(text) => text,
        // An apostrophe would be seen, and is not needed: a whole day may be taken for the day that it is.
        _ when DateOnly.TryParseExact(text, DayInWords, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            day.ToString("O", CultureInfo.InvariantCulture),
        _ => text.Any(char.IsAsciiDigit) && Converted().IsMatch(text) ? $"'{text}" : text,
    };

    /// <summary><c>2017</c>, <c>2017-11-XX</c>, <c>2017-11-01</c>.</summary>
    public static string From(PartialDate date) => date is { Month: not null, Day: null } ? $"{date}{NoDay}" : date.ToString();

    /// <summary>A number that is written as a spreadsheet would write it, but for noughts at the end of a fraction.</summary>
    private static bool IsPlainNumber(string text) => text.Length <= LongestNumber && PlainNumber().IsMatch(text);

    private static bool IsNegative(string text) => text[0] == '-' && IsPlainNumber(text[1..])
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    [GeneratedRegex(
        @"^(0|[1-9]\d*)(\.\d+)?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlainNumber();

    /// <summary>
    /// Figures with any sign among them (days, times, fractions, money, thousands, per cent), with noughts before them, with an
    /// exponent or a half of the day after them, or too long; months in words. Blanks around them keep nothing from being taken.
    /// </summary>
    [GeneratedRegex(
        """
        ^\s*(
            [\d\s]*[.,:/'()£$€%+\-][\d\s.,:/'()£$€%+\-]*
            | 0\d+
            | \d{16,}
            | \d+\s+\d+/\d+
            | [\d.,\-+£$€]+e[\-+]?\d+
            | [\d:.,/\-\s]+[ap]\.?m?\.?
            | ((mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+)?(\d{1,4}(st|nd|rd|th)?[\s\-/.,]*)?(of\s+)?
              (jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)
              \.?([\s\-/.,']*\d{1,4}(st|nd|rd|th)?([\s\-/.,']+\d{1,4})?)?([\s,]+[\d:.]+(\s?[ap]\.?m?\.?)?)?
        )\s*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
            | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Converted();
}
