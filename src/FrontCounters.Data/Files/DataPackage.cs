using System.Text.Json;

namespace FrontCounters.Data.Files;

/// <summary>
/// <c>data/datapackage.json</c>: what it says of each file's columns must be what the file has, so that the published
/// description cannot drift from the data.
/// </summary>
internal sealed class DataPackage(IReadOnlyDictionary<string, IReadOnlyList<DescribedField>>? fields)
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
                FieldsOf,
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
        LogFileNames.IsPartOf(table.GetProperty("path").GetString())
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

        if (HeaderRefusal(table.Header, [.. described.Select(field => field.Name)]) is { } refusal)
        {
            problems.AddFile(table.File, "header", string.Join(',', table.Header), refusal);
            return false;
        }

        return true;
    }

    public IReadOnlyList<DescribedField> Fields(string file) => fields?.GetValueOrDefault(file) ?? [];

    private static string? HeaderRefusal(IReadOnlyList<string> header, IReadOnlyList<string> described)
    {
        var wanted = $"It must be: {string.Join(',', described)}.";
        return header switch
        {
            _ when header.SequenceEqual(described, StringComparer.Ordinal) => null,
            _ when header.Order(StringComparer.Ordinal).SequenceEqual(described.Order(StringComparer.Ordinal)) =>
                $"The columns are in another order. {wanted}",
            _ when header.SkipWhile((name, index) => described.ElementAtOrDefault(index) == name).All(name => name.Length == 0)
                && header.Count > described.Count => $"There are blank columns at the end: delete them. {wanted}",
            _ => wanted,
        };
    }

    private static IReadOnlyList<DescribedField> FieldsOf(JsonElement resource) =>
        [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(FieldOf)];

    private static DescribedField FieldOf(JsonElement field)
    {
        var constraints = field.TryGetProperty("constraints", out var stated) ? stated : default;
        JsonElement? Constraint(string name) =>
            constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(name, out var value) ? value : null;
        return new DescribedField(
            field.GetProperty("name").GetString()!,
            Constraint("enum") is { } words ? [.. words.EnumerateArray().Select(word => word.ToString())] : null,
            Constraint("pattern")?.GetString());
    }
}
