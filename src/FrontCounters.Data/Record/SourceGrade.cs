using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>What kind of body stands behind a source.</summary>
public enum SourceGrade
{
    /// <summary>A public body: the Met, City Hall, a council, Parliament, a court.</summary>
    [JsonStringEnumMemberName("official")] Official,

    /// <summary>A newspaper, broadcaster, trade title or local-democracy reporter.</summary>
    [JsonStringEnumMemberName("press")] Press,

    /// <summary>A party, politician, campaign, residents' or professional body with a view of its own.</summary>
    [JsonStringEnumMemberName("party")] Party,

    /// <summary>An aggregator, rewrite or list of unclear origin; never enough for a claim about a person.</summary>
    [JsonStringEnumMemberName("weak")] Weak,
}
