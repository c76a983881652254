using System.Text.Json;
using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Files;

/// <summary>A GeoJSON file of the data folder: each feature is an outline, named by its <c>slug</c>.</summary>
internal static class GeoJsonFile
{
    public static IReadOnlyList<Outline> Read(string folder, string file, ProblemList problems)
    {
        try
        {
            using var collection = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
            Outline[] outlines = [.. collection.RootElement.GetProperty("features").EnumerateArray().Select(ReadOutline)];
            foreach (var twin in outlines.CountBy(outline => outline.Slug).Where(slug => slug.Value > 1))
            {
                problems.AddFile(file, "geojson", twin.Key, "The slug stands twice.");
            }

            return outlines;
        }
        catch (Exception problem) when (
            problem is IOException or JsonException or KeyNotFoundException or InvalidOperationException
                or ArgumentException or NotSupportedException or IndexOutOfRangeException)
        {
            problems.AddFile(file, "geojson", problem.GetType().Name, problem.Message);
            return [];
        }
    }

    private static Outline ReadOutline(JsonElement feature)
    {
        var outline = new Outline
        {
            Slug = feature.GetProperty("properties").GetProperty("slug").GetString()
                ?? throw new JsonException("A feature has no slug."),
            Name = feature.GetProperty("properties").TryGetProperty("name", out var name) ? name.GetString() : null,
            Geometry = feature.GetProperty("geometry").GetRawText(),
        };

        // A shape that cannot be drawn, or a river without its parts, is found here, where its file is known.
        var shape = Boundaries.Read(outline);
        if (outline.Slug == Outline.Thames)
        {
            _ = new Thames(shape);
        }

        return outline;
    }
}
