using System.Text.Json;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading;

/// <summary>A GeoJSON file of the data folder: each feature is an outline, named by its <c>slug</c>.</summary>
internal static class GeoJsonFile
{
    public static IReadOnlyList<Outline> Read(string folder, string file, ProblemList problems)
    {
        try
        {
            using var collection = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
            return [.. collection.RootElement.GetProperty("features").EnumerateArray().Select(Outline)];
        }
        catch (Exception problem) when (problem is IOException or JsonException or KeyNotFoundException)
        {
            problems.AddFile(file, "geojson", problem.GetType().Name, problem.Message);
            return [];
        }
    }

    private static Outline Outline(JsonElement feature) => new()
    {
        Slug = feature.GetProperty("properties").GetProperty("slug").GetString()!,
        Geometry = feature.GetProperty("geometry").GetRawText(),
    };
}
