using System.Collections.Concurrent;
using System.Reflection;

namespace FrontCounters.Web.Formats;

/// <summary>
/// An item's columns as properties of a feature of which a shapefile can be made: no lists, no objects, and names of at
/// most ten letters, each once. Values are those of its JSON, lists parted by spaces.
/// </summary>
public static class FlatProperties
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, PropertyInfo Column)>> Known = new();

    public static IReadOnlyDictionary<string, object?> From<T>(T item)
    {
        var flat = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, column) in Known.GetOrAdd(typeof(T), ColumnsOf))
        {
            flat.Add(name, Scalar(column.GetValue(item)));
        }

        return flat;
    }

    private static IReadOnlyList<(string Name, PropertyInfo Column)> ColumnsOf(Type item)
    {
        var columns = Csv.ColumnsOf(item);
        return [.. ShortNames.Shorten(columns.Select(Csv.NameOf)).Zip(columns)];
    }

    private static object? Scalar(object? value) => value switch
    {
        null or bool or int or long or double or decimal => value,
        _ => Csv.TextOf(value),
    };
}
