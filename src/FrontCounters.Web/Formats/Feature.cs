using System.Text.Json.Serialization;

namespace FrontCounters.Web.Formats;

/// <summary>A feature of GeoJSON: an item of a list, with its place or outline.</summary>
/// <param name="Id">Unique within its collection, and permanent: programs find the same thing by it tomorrow.</param>
/// <param name="Geometry">Longitude first, WGS 84; none where its place is not known.</param>
/// <param name="Properties">The item as its list has it.</param>
public sealed record Feature<T>(string Id, object? Geometry, T Properties)
{
    [JsonPropertyOrder(-1)]
    public string Type => "Feature";
}
