using System.Text.Json.Serialization;

namespace FrontCounters.Data.Geography;

/// <summary>What sort of place distances are measured from.</summary>
public enum PlaceKind
{
    /// <summary>A full postcode (<c>SW11 1JX</c>), by its own point.</summary>
    [JsonStringEnumMemberName("postcode")] Postcode,

    /// <summary>A postcode sector (<c>SW11 1</c>), by its centre and spread.</summary>
    [JsonStringEnumMemberName("sector")] Sector,

    /// <summary>A postcode district (<c>SW11</c>), or several that share a beginning (<c>SW1</c>).</summary>
    [JsonStringEnumMemberName("district")] District,

    /// <summary>A borough, by the middle of its postcodes.</summary>
    [JsonStringEnumMemberName("borough")] Borough,

    /// <summary>A station with a known place.</summary>
    [JsonStringEnumMemberName("station")] Station,

    /// <summary>A neighbourhood, town, railway station, airport, ward or constituency, by its middle.</summary>
    [JsonStringEnumMemberName("place")] Place,

    /// <summary>Coordinates.</summary>
    [JsonStringEnumMemberName("point")] Point,
}
