using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

public enum PostcodeAreaKind
{
    /// <summary>A district and one digit: <c>SW11 1</c>.</summary>
    [JsonStringEnumMemberName("sector")] Sector,

    /// <summary>The part of a postcode before its space: <c>SW11</c>.</summary>
    [JsonStringEnumMemberName("district")] District,
}
