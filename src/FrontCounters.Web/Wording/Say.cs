using System.Globalization;
using System.Text.RegularExpressions;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Wording;

/// <summary>Dates, times, distances and counts as the site says them.</summary>
public static partial class Say
{
    private const string OfACounter = "The front counter at ";

    private static readonly string[] SmallNumbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary><c>3 March 2026</c></summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>February 2026</c></summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>Monday 23 November</c>, with its year where that is not <paramref name="thisYear"/>.</summary>
    public static string Weekday(DateOnly day, int thisYear) =>
        day.ToString(day.Year == thisYear ? "dddd d MMMM" : "dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>2013</c>, <c>June 2013</c> or <c>24 June 2013</c></summary>
    public static string Date(PartialDate date) => date switch
    {
        { Month: null } => date.ToString(),
        { Day: null } => Month(date.First),
        _ => Day(date.First),
    };

    /// <summary><c>10am</c>, <c>7.30pm</c>, <c>midday</c></summary>
    public static string Time(TimeOnly time)
    {
        if (time == new TimeOnly(12, 0))
        {
            return "midday";
        }

        var format = time.Minute == 0 ? "htt" : "h.mmtt";
        return time.ToString(format, CultureInfo.InvariantCulture).ToLowerInvariant();
    }

    /// <summary>A number to dial that stays on one line: its spaces do not break.</summary>
    public static string? Unbroken(string? number) => number?.Replace(' ', '\u00A0');

    /// <summary><c>3.4 miles (5.5 km)</c>; under a tenth of a mile, metres.</summary>
    public static string Distance(double metres) => metres < Mile.Metres / 10
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(metres / 10) * 10:0} metres")
        : string.Create(CultureInfo.InvariantCulture, $"{metres / Mile.Metres:0.0} miles ({metres / 1000:0.0} km)");

    /// <summary>The same where there is little room: <c>3.4 miles</c></summary>
    public static string Miles(double metres) => Distance(metres).Split(" (")[0];

    /// <summary>A number in a sentence: words to ten, digits beyond.</summary>
    public static string Number(int number) => number >= 0 && number < SmallNumbers.Length
        ? SmallNumbers[number]
        : number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>
    /// A heading in two: <c>By the Met’s notices </c>, with their month where it has one, or <c>The front counter at </c> and the
    /// sentence, or what stands before its colon and the rest; blank and the whole where it has no such beginning.
    /// </summary>
    public static (string Beginning, string Sentence) Parted(string heading)
    {
        var by = EvidenceInWords.AllNotices.Select(SentenceFrame.By).Append(OfACounter)
            .FirstOrDefault(words => heading.StartsWith(words, StringComparison.Ordinal));
        var colon = heading.IndexOf(": ", StringComparison.Ordinal);
        var end = by is null ? (colon < 0 ? 0 : colon + 2) : by.Length + OfAMonth().Match(heading[by.Length..]).Length;
        return (heading[..end], heading[end..]);
    }

    /// <summary><c>no front counters</c>, <c>one front counter</c>, <c>27 front counters</c></summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>The verb that goes with a number: <c>was</c> of one, <c>were</c> of none and of several.</summary>
    public static string Verb(int number, string one, string many) => number == 1 ? one : many;

    /// <summary>A sentence as part of another: days and months keep their capitals.</summary>
    public static string Uncapital(string sentence) => sentence.Length == 0
        ? sentence
        : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    public static string Capital(string sentence) => sentence.Length == 0
        ? sentence
        : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary><c>Harrow, Merton and Waltham Forest</c></summary>
    public static string List(IEnumerable<string> names) => names.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    [GeneratedRegex(@"\Aof [A-Z][a-z]+ [0-9]{4} ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfAMonth();
}
