using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;
using CsvHelper.Configuration;

namespace FrontCounters.Web.Formats;

/// <summary>
/// Writes items as CSV with the names and values of their JSON: one column a property, lists parted by spaces. UTF-8
/// with a mark at its start, for spreadsheets; a cell that a spreadsheet would take for a formula is disarmed.
/// </summary>
public static class Csv
{
    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    public static byte[] Write<T>(IEnumerable<T> items)
    {
        var columns = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<NotInCsvAttribute>() is null)
            .OrderBy(property => property.GetCustomAttribute<LastInCsvAttribute>() is not null)
            .ToList();
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Settings))
        {
            columns.ForEach(column => csv.WriteField(NameOf(column)));
            csv.NextRecord();
            foreach (var item in items)
            {
                columns.ForEach(column => csv.WriteField(TextOf(column.GetValue(item))));
                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => Disarmed(text),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        Enum word => WordOf(word),
        IEnumerable list => string.Join(' ', list.Cast<object>().Select(TextOf)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Text only: a number may start with a minus, and no spreadsheet takes that for a formula.</summary>
    private static string Disarmed(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

    private static string WordOf(Enum value) =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
        ?? value.ToString();
}
