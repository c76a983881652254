using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;
using CsvHelper.Configuration;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Formats;

/// <summary>
/// Writes items as CSV with the names and values of their JSON: one column a property, lists parted by spaces. UTF-8
/// with a mark at its start, for spreadsheets; no cell is text that a spreadsheet would take for something else
/// (<see cref="SpreadsheetCell"/>).
/// </summary>
public static class Csv
{
    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    public static byte[] Write<T>(IEnumerable<T> items)
    {
        var columns = ColumnsOf(typeof(T));
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Settings))
        {
            columns.ForEach(column => csv.WriteField(NameOf(column)));
            csv.NextRecord();
            foreach (var item in items)
            {
                columns.ForEach(column => csv.WriteField(CellOf(column.GetValue(item))));
                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>What a table has of an item, in order.</summary>
    internal static List<PropertyInfo> ColumnsOf(Type item) =>
    [
        .. item.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<NotInCsvAttribute>() is null)
            .OrderBy(property => property.GetCustomAttribute<LastInCsvAttribute>() is not null),
    ];

    /// <summary>What JSON and CSV call a property.</summary>
    internal static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>What a spreadsheet is to read as it is: text, not numbers and days.</summary>
    private static string CellOf(object? value) => value switch
    {
        PartialDate date => SpreadsheetCell.From(date),
        OsmHours hours => hours.InCsv,
        string or WeeklyHours or IEnumerable => SpreadsheetCell.From(TextOf(value)),
        _ => TextOf(value),
    };

    /// <summary>A value in one piece of text, as it is.</summary>
    internal static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        Enum word => WordOf(word),
        IEnumerable list => string.Join(' ', list.Cast<object>().Select(TextOf)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string WordOf(Enum value) =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
        ?? value.ToString();
}

/// <summary>Marks what only the JSON of an item holds, since a table has no room for it: lists of objects.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotInCsvAttribute : Attribute;

/// <summary>For a property that came after the others: its column stands after theirs, since a program may count columns.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LastInCsvAttribute : Attribute;
