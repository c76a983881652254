using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

public enum PartOfLondon
{
    [JsonStringEnumMemberName("inner")] Inner,
    [JsonStringEnumMemberName("outer")] Outer,
}
