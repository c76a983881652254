using System.Globalization;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Reading;

/// <summary>
/// Reads the columns of the row that the reader stands at, each in the form in which EF Core wrote it. They were checked
/// before they were written, so a value of another form is a fault of ours, and throws.
/// </summary>
internal sealed class ColumnReader(SqliteDataReader row)
{
    public string Text(string column) => row.GetString(row.GetOrdinal(column));

    public string? OptionalText(string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetString(at);

    public bool YesNo(string column) => row.GetBoolean(row.GetOrdinal(column));

    public int Whole(string column) => row.GetInt32(row.GetOrdinal(column));

    public int? OptionalWhole(string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetInt32(at);

    public double? OptionalShare(string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetDouble(at);

    public decimal Number(string column) => row.GetDecimal(row.GetOrdinal(column));

    public decimal? OptionalNumber(string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetDecimal(at);

    public Guid Guid(string column) => row.GetGuid(row.GetOrdinal(column));

    public DateTimeOffset Moment(string column) => row.GetDateTimeOffset(row.GetOrdinal(column));

    public DateOnly Day(string column) => DayOf(Text(column));

    public DateOnly? OptionalDay(string column) => OptionalText(column) is { } text ? DayOf(text) : null;

    public PartialDate PartialDay(string column) => PartialDate.Parse(Text(column));

    public PartialDate? OptionalPartialDay(string column) =>
        OptionalText(column) is { } text ? PartialDate.Parse(text) : null;

    public WeeklyHours? OptionalHours(string column) =>
        OptionalText(column) is { } text ? WeeklyHours.Parse(text) : null;

    public T Word<T>(string column) where T : struct, Enum => EnumNames.Parse<T>(Text(column));

    public T? OptionalWord<T>(string column) where T : struct, Enum =>
        OptionalText(column) is { } text ? EnumNames.Parse<T>(text) : null;

    public Uri? OptionalUri(string column) =>
        OptionalText(column) is { } text ? new Uri(text, UriKind.RelativeOrAbsolute) : null;

    public IReadOnlyList<string> Ids(string column) => IdList.Parse(Text(column));

    public Position Position() =>
        new(row.GetDouble(row.GetOrdinal("latitude")), row.GetDouble(row.GetOrdinal("longitude")));

    private static DateOnly DayOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
