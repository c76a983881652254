using System.Text.Json.Serialization;

namespace FrontCounters.Data.Geography;

/// <summary>
/// A place that people name and that distances can be measured from. Its rows were taken over from published lists: they
/// state nothing about counters.
/// </summary>
public sealed class NamedPlace
{
    /// <summary>Permanent: it stands in links.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names in use, parted by "; ".</summary>
    public string? OtherNames { get; init; }

    /// <summary>Its name, and its other names one by one.</summary>
    public IEnumerable<string> Names => [Name, .. OtherNames?.Split("; ") ?? []];

    public required NamedPlaceKind Kind { get; init; }

    /// <summary>The borough that its middle lies in; none outside London.</summary>
    public string? BoroughSlug { get; init; }

    /// <summary>Its middle, WGS 84.</summary>
    public required Position Middle { get; init; }

    /// <summary>How far from there, in metres, people still call it that.</summary>
    public required int PrecisionMetres { get; init; }

    /// <summary>The id of the list that it was taken from.</summary>
    public required string SourceId { get; init; }
}

/// <summary>What sort of place it is. Of several with one name close together, the first of these stands for all.</summary>
public enum NamedPlaceKind
{
    [JsonStringEnumMemberName("neighbourhood")] Neighbourhood,

    /// <summary>A town around London.</summary>
    [JsonStringEnumMemberName("town")] Town,

    /// <summary>An airport.</summary>
    [JsonStringEnumMemberName("landmark")] Landmark,

    [JsonStringEnumMemberName("airport-terminal")] AirportTerminal,

    /// <summary>A station of a railway, the Underground or a tramway.</summary>
    [JsonStringEnumMemberName("station")] Station,

    /// <summary>A ward of a borough, as of 2022.</summary>
    [JsonStringEnumMemberName("ward")] Ward,

    /// <summary>A constituency of Parliament, as of 2024; its borough is only its middle's.</summary>
    [JsonStringEnumMemberName("constituency")] Constituency,
}
