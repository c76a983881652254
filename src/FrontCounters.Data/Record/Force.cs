using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>The police force whose area a borough is.</summary>
public enum Force
{
    [JsonStringEnumMemberName("metropolitan")] Metropolitan,

    /// <summary>The City of London Police: outside the Met's area.</summary>
    [JsonStringEnumMemberName("city-of-london")] CityOfLondon,
}
