using System.Globalization;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Files;

/// <summary>
/// Reads the cells of one row as what they should be. A cell that is not becomes a problem and a stand-in value, so
/// that the rest of the row is still read and checked.
/// </summary>
public sealed class CellReader(CsvRow row, ProblemList problems)
{
    private delegate bool TryParse<T>(string text, out T value);

    public CsvRow Row => row;

    public string Required(string column)
    {
        var cell = row.Cell(column);
        if (cell.Length == 0)
        {
            problems.Add(row, column, "required", "The cell must not be blank.");
        }

        return Trimmed(column, cell);
    }

    public string? Optional(string column) => row.Cell(column) is { Length: > 0 } cell ? Trimmed(column, cell) : null;

    /// <summary>Text in which a space at either end is part of what is quoted.</summary>
    public string? Verbatim(string column) => row.Cell(column) is { Length: > 0 } cell ? cell : null;

    public T Word<T>(string column) where T : struct, Enum
    {
        if (!EnumNames.TryParse<T>(row.Cell(column), out var value))
        {
            problems.Add(row, column, "word", $"It must be one of: {string.Join(", ", EnumNames.All<T>())}.");
        }

        return value;
    }

    public T? OptionalWord<T>(string column) where T : struct, Enum => Parsed<T>(
        column, EnumNames.TryParse, "word", $"It must be blank or one of: {string.Join(", ", EnumNames.All<T>())}.");

    public bool YesNo(string column)
    {
        if (row.Cell(column) is not ("yes" or "no"))
        {
            problems.Add(row, column, "word", "It must be yes or no.");
        }

        return row.Cell(column) == "yes";
    }

    public DateOnly Day(string column) => OptionalDay(column) ?? StandIn(column, default(DateOnly));

    public DateOnly? OptionalDay(string column) => Parsed<DateOnly>(
        column,
        (string text, out DateOnly day) => DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day),
        "date",
        "It must be a day of the calendar, written 2013-06-24.");

    /// <summary>A moment in UTC, to the second.</summary>
    public DateTimeOffset Moment(string column) => Parsed<DateTimeOffset>(
        column, UtcTime.TryParse, "moment", "It must be a moment in UTC, written 2026-11-22T02:21:32Z.")
        ?? StandIn(column, default(DateTimeOffset));

    public PartialDate PartialDay(string column) => OptionalPartialDay(column) ?? StandIn(column, new PartialDate(1));

    public PartialDate? OptionalPartialDay(string column) => Parsed<PartialDate>(
        column, PartialDate.TryParse, "date", "It must be a year, month or day, written 2013, 2013-06 or 2013-06-24.");

    public int Whole(string column) => OptionalWhole(column) ?? StandIn(column, 0);

    public int? OptionalWhole(string column) => Parsed<int>(
        column,
        (string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value),
        "number",
        "It must be a whole number, in digits only.");

    public decimal Number(string column) => OptionalNumber(column) ?? StandIn(column, 0m);

    public decimal? OptionalNumber(string column) => Parsed<decimal>(
        column,
        (string text, out decimal value) => decimal.TryParse(
            text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value),
        "number",
        "It must be a number, with a point for decimals and nothing between thousands.");

    public WeeklyHours? OptionalHours(string column)
    {
        if (!WeeklyHours.TryParse(row.Cell(column), out var hours) && row.Cell(column).Length > 0)
        {
            problems.Add(row, column, "hours", "It must be written like Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00.");
        }

        return hours;
    }

    /// <summary>An address on the web, or none for the words "not held".</summary>
    public Uri? OptionalUri(string column)
    {
        var cell = row.Cell(column);
        if (!Uri.TryCreate(cell, UriKind.Absolute, out var address) && cell is not ("" or "not held"))
        {
            problems.Add(row, column, "address", "It must be a whole web address, or the words: not held.");
        }

        return address;
    }

    public IReadOnlyList<string> Ids(string column)
    {
        var ids = row.Cell(column).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (string.Join(' ', ids) != row.Cell(column) || ids.Distinct(StringComparer.Ordinal).Count() != ids.Length)
        {
            problems.Add(row, column, "id-list", "Ids are parted by single spaces, and none stands twice.");
        }

        return ids;
    }

    private T? Parsed<T>(string column, TryParse<T> tryParse, string rule, string message) where T : struct
    {
        var cell = row.Cell(column);
        if (cell.Length == 0)
        {
            return null;
        }

        if (tryParse(cell, out var value))
        {
            return value;
        }

        problems.Add(row, column, rule, message);
        return null;
    }

    /// <summary>Stands in for a cell that is blank, or that was found wanting and reported.</summary>
    private T StandIn<T>(string column, T standIn)
    {
        if (row.Cell(column).Length == 0)
        {
            problems.Add(row, column, "required", "The cell must not be blank.");
        }

        return standIn;
    }

    private string Trimmed(string column, string cell)
    {
        if (cell.Trim() != cell)
        {
            problems.Add(row, column, "trimmed", "Take away the space at the start or end.");
        }

        return cell;
    }
}
