using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>The nouns of the record that state something and so must cite a source.</summary>
public enum FactKind
{
    [JsonStringEnumMemberName("borough")] Borough,
    [JsonStringEnumMemberName("station")] Station,
    [JsonStringEnumMemberName("address")] Address,
    [JsonStringEnumMemberName("point")] Point,
    [JsonStringEnumMemberName("period")] Period,
    [JsonStringEnumMemberName("round")] Round,
    [JsonStringEnumMemberName("stage")] Stage,
    [JsonStringEnumMemberName("decision")] Decision,
    [JsonStringEnumMemberName("figure")] Figure,
    [JsonStringEnumMemberName("event")] Event,
    [JsonStringEnumMemberName("quotation")] Quotation,
    [JsonStringEnumMemberName("statement")] Statement,
    [JsonStringEnumMemberName("claim")] Claim,
    [JsonStringEnumMemberName("pledge")] Pledge,
    [JsonStringEnumMemberName("contact")] Contact,
    [JsonStringEnumMemberName("total")] Total,
}
