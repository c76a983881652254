using System.Text.Json;
using FrontCounters.Data.Releases;

namespace FrontCounters.Data.Loading;

/// <summary>
/// <c>data/datapackage.json</c>: what it says of each file's columns must be what the file has, so that the published
/// description cannot drift from the data.
/// </summary>
internal sealed class DataPackage(IReadOnlyDictionary<string, IReadOnlyList<string>>? fields)
{
    public const string File = "datapackage.json";

    public static DataPackage Read(string folder, ProblemList problems)
    {
        try
        {
            using var package = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(folder, File)));
            var resources = package.RootElement.GetProperty("resources").EnumerateArray()
                .Where(resource => resource.TryGetProperty("schema", out _))
                .Select(WithAKey);
            return new DataPackage(resources.ToDictionary(
                resource => resource.GetProperty("path").GetString()!,
                FieldNames,
                StringComparer.Ordinal));
        }
        catch (Exception problem) when (
            problem is IOException or JsonException or KeyNotFoundException or InvalidOperationException
                or ArgumentException)
        {
            problems.AddFile(File, "data-package", problem.GetType().Name, problem.Message);
            return new DataPackage(null);
        }
    }

    /// <summary>The change log knows a row by its table's name and its key; its own lines have none.</summary>
    private static JsonElement WithAKey(JsonElement table) =>
        ReleaseLog.IsPartOf(table.GetProperty("path").GetString())
        || (table.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
            && table.GetProperty("schema").TryGetProperty("primaryKey", out var key) && key.ValueKind == JsonValueKind.Array)
            ? table
            : throw new JsonException("A table has no name, or its primary key is no list of columns.");

    /// <returns>
    /// False where the table's header is not the described one, and so its cells are not what they seem. That an
    /// unreadable table or package is at fault is reported already.
    /// </returns>
    public bool HasHeaderOf(CsvTable table, ProblemList problems)
    {
        if (fields is null || table.Header.Count == 0)
        {
            return false;
        }

        if (!fields.TryGetValue(table.File, out var described))
        {
            problems.AddFile(File, "data-package", table.File, "The file is not described.");
            return false;
        }

        if (!table.Header.SequenceEqual(described, StringComparer.Ordinal))
        {
            problems.AddFile(
                table.File, "header", string.Join(',', table.Header), $"It must be: {string.Join(',', described)}.");
            return false;
        }

        return true;
    }

    private static IReadOnlyList<string> FieldNames(JsonElement resource) =>
        [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray()
            .Select(field => field.GetProperty("name").GetString()!)];
}
