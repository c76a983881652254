using System.Globalization;

namespace FrontCounters.Data.Time;

/// <summary>
/// A date as precise as its source: a year (<c>2013</c>), a month (<c>2013-06</c>) or a day (<c>2013-06-24</c>).
/// </summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>The first day that it can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Last => (Month, Day) switch
    {
        (null, _) => new DateOnly(Year, 12, 31),
        ({ } month, null) => new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)),
        ({ } month, { } day) => new DateOnly(Year, month, day),
    };

    public static PartialDate FromDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <returns>False for anything but the three forms, and for days that no calendar has.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var format = text?.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null
            || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        date = format.Length switch
        {
            4 => new PartialDate(day.Year),
            7 => new PartialDate(day.Year, day.Month),
            _ => FromDay(day),
        };
        return true;
    }

    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a year, month or day.");

    /// <summary>Earlier first days come first; of two with one first day, the more precise.</summary>
    public int CompareTo(PartialDate other) => (First, Last).CompareTo((other.First, other.Last));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => (Month, Day) switch
    {
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };
}
