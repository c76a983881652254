using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>The rule by which one of several competing values leads.</summary>
public enum LeadingRule
{
    [JsonStringEnumMemberName("official-over-press")] OfficialOverPress,
    [JsonStringEnumMemberName("later-over-earlier")] LaterOverEarlier,
    [JsonStringEnumMemberName("named-list-over-count")] NamedListOverCount,
    [JsonStringEnumMemberName("court-over-press")] CourtOverPress,
    [JsonStringEnumMemberName("more-sources")] MoreSources,

    /// <summary>No value leads: the record shows them side by side.</summary>
    [JsonStringEnumMemberName("none-leads")] NoneLeads,
}
