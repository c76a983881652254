using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FrontCounters.Data.Time;

/// <summary>
/// Standard opening hours of a week, in Europe/London, as the record writes them:
/// <c>Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00</c>. Every span lies within one day, opens before it closes, and the
/// spans of a day are in order. Hours on bank holidays are not part of it: no source states them.
/// </summary>
public sealed class WeeklyHours : IEquatable<WeeklyHours>
{
    /// <summary>The days as the record and the site have them: a week starts on Monday.</summary>
    public static readonly ImmutableArray<DayOfWeek> Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday,
        DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    private static readonly string[] DayNames = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];

    private readonly IReadOnlyList<OpenSpan>[] spans;
    private readonly string text;

    private WeeklyHours(string text, IReadOnlyList<OpenSpan>[] spans) => (this.text, this.spans) = (text, spans);

    /// <summary>Hours open to the public in a whole week.</summary>
    public double HoursAWeek => spans.SelectMany(day => day).Sum(span => (span.Closes - span.Opens).TotalHours);

    /// <returns>The spans of that day in order; none where the counter does not open.</returns>
    public IReadOnlyList<OpenSpan> On(DayOfWeek day) => spans[(int)day];

    public static WeeklyHours Parse(string text) =>
        TryParse(text, out var hours) ? hours : throw new FormatException($"'{text}' is not a week's opening hours.");

    /// <returns>False where the text is not in the record's form, or names a day twice.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out WeeklyHours? hours)
    {
        hours = null;
        var days = new IReadOnlyList<OpenSpan>?[7];
        foreach (var rule in (text ?? "").Split("; "))
        {
            if (rule.Split(' ') is not [var dayRange, var times]
                || !TryParseDays(dayRange, out var named)
                || !TryParseSpans(times, out var daySpans)
                || named.Exists(day => days[day] is not null))
            {
                return false;
            }

            named.ForEach(day => days[day] = daySpans);
        }

        hours = new WeeklyHours(text!, [.. days.Select(day => day ?? [])]);
        return true;
    }

    public bool Equals(WeeklyHours? other) => other is not null && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as WeeklyHours);

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => text;

    private static bool TryParseDays(string range, out List<int> days)
    {
        days = [];
        var ends = range.Split('-');
        var (first, last) = (Array.IndexOf(DayNames, ends[0]), Array.IndexOf(DayNames, ends[^1]));
        if (ends.Length > 2 || first < 0 || last < 0 || (ends.Length == 2 && first == last))
        {
            return false;
        }

        // A week starts on Monday, so that Sa-Su and Mo-Su run forward.
        var (from, to) = ((first + 6) % 7, (last + 6) % 7);
        days.AddRange(Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(day => (day + 1) % 7));
        return from <= to;
    }

    private static bool TryParseSpans(string times, out List<OpenSpan> spans)
    {
        spans = [];
        foreach (var span in times.Split(','))
        {
            if (span.Split('-') is not [var opens, var closes]
                || !TryParseTime(opens, out var from) || !TryParseTime(closes, out var to)
                || from >= to || (spans.Count > 0 && spans[^1].Closes >= from))
            {
                return false;
            }

            spans.Add(new OpenSpan(from, to));
        }

        return true;
    }

    private static bool TryParseTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
