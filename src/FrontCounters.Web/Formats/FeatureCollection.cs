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
