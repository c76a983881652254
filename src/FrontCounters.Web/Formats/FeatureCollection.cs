using System.Text.Json.Serialization;

namespace FrontCounters.Web.Formats;

/// <summary>A GeoJSON collection with what it answers and what it rests on, as in <see cref="Listing{T}"/>.</summary>
public sealed record FeatureCollection<T>(
    DateOnly On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? At,
    DateOnly Known,
    DateOnly AsOf,
    string Release,
    string Attribution,
    IEnumerable<Feature<T>> Features)
{
    [JsonPropertyOrder(-1)]
    public string Type => "FeatureCollection";
}

/// <summary>A feature of GeoJSON: an item of a list, with its place or outline.</summary>
/// <param name="Id">Unique within its collection, and permanent: programs find the same thing by it tomorrow.</param>
/// <param name="Geometry">Longitude first, WGS 84; none where its place is not known.</param>
/// <param name="Properties">The item as its list has it.</param>
public sealed record Feature<T>(string Id, object? Geometry, T Properties)
{
    [JsonPropertyOrder(-1)]
    public string Type => "Feature";
}
