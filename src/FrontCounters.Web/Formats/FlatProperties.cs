using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace FrontCounters.Web.Formats;

/// <summary>
/// An item's columns as properties of a feature of which a shapefile can be made: no lists, no objects, and names of at
/// most ten letters, each once. Values are those of its JSON, lists parted by spaces. After them stands what a shapefile would lose:
/// it has days without an hour, and cuts a text at 254 letters.
/// </summary>
public static class FlatProperties
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, Func<object, object?> Value)>> Known = new();

    public static IReadOnlyDictionary<string, object?> From<T>(T item)
    {
        var flat = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in Known.GetOrAdd(typeof(T), ColumnsOf))
        {
            flat.Add(name, value(item!));
        }

        return flat;
    }

    private static IReadOnlyList<(string Name, Func<object, object?> Value)> ColumnsOf(Type item)
    {
        var columns = Csv.ColumnsOf(item);
        List<(string Name, Func<object, object?> Value)> all =
        [
            .. columns.Select(column => (Csv.NameOf(column), (Func<object, object?>)(of => Scalar(column.GetValue(of))))),
            .. columns.Where(IsMoment).Select(column => (Csv.NameOf(column) + "Text", (Func<object, object?>)(of => InWords(column.GetValue(of))))),
            .. columns.Where(IsList).Select(column => (Csv.NameOf(column) + "Count", (Func<object, object?>)(of => Count(column.GetValue(of))))),
        ];
        return [.. ShortNames.Shorten(all.Select(column => column.Name)).Zip(all.Select(column => column.Value))];
    }

    private static bool IsMoment(PropertyInfo column) =>
        (Nullable.GetUnderlyingType(column.PropertyType) ?? column.PropertyType) == typeof(DateTimeOffset);

    private static bool IsList(PropertyInfo column) =>
        column.PropertyType != typeof(string) && column.PropertyType.IsAssignableTo(typeof(IEnumerable));

    /// <summary><c>on 2026-11-29 at 19:00 +00:00</c>: as text that no program takes for a day, and cuts the hour off.</summary>
    private static string? InWords(object? moment) => moment is DateTimeOffset at
        ? at.ToString("'on' yyyy-MM-dd 'at' HH:mm zzz", CultureInfo.InvariantCulture)
        : null;

    private static int? Count(object? list) => (list as IEnumerable)?.Cast<object>().Count();

    private static object? Scalar(object? value) => value switch
    {
        null or bool or int or long or double or decimal => value,
        _ => Csv.TextOf(value),
    };
}
