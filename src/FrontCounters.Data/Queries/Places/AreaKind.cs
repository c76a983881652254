using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries.Places;

/// <summary>What sort of area has an address of its own.</summary>
public enum AreaKind
{
    /// <summary>A postcode sector (<c>SW11 1</c>).</summary>
    [JsonStringEnumMemberName("sector")] Sector,

    /// <summary>A postcode district (<c>SW11</c>), or several that share a beginning (<c>SW1</c>).</summary>
    [JsonStringEnumMemberName("district")] District,
}
