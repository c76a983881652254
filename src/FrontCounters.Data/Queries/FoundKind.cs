using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries;

/// <summary>The nouns that a search looks through.</summary>
public enum FoundKind
{
    [JsonStringEnumMemberName("station")] Station,
    [JsonStringEnumMemberName("borough")] Borough,
    [JsonStringEnumMemberName("event")] Event,
    [JsonStringEnumMemberName("quotation")] Quotation,
    [JsonStringEnumMemberName("source")] Source,
}
