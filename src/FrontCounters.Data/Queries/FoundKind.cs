using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries;

/// <summary>The nouns that a search looks through.</summary>
public enum FoundKind
{
    [JsonStringEnumMemberName("station")] Station,
    [JsonStringEnumMemberName("borough")] Borough,

    /// <summary>A person or body who is quoted, or whose position or promise is told.</summary>
    [JsonStringEnumMemberName("person")] Person,

    [JsonStringEnumMemberName("event")] Event,
    [JsonStringEnumMemberName("quotation")] Quotation,

    /// <summary>A position taken, in our words.</summary>
    [JsonStringEnumMemberName("statement")] Statement,

    [JsonStringEnumMemberName("source")] Source,
}
