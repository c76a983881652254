using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries;

/// <summary>Why it is not known whether a counter is open at a moment.</summary>
public enum Doubt
{
    /// <summary>It has standard hours, but the day is a bank holiday, and no source states hours for one.</summary>
    [JsonStringEnumMemberName("bank-holiday")] BankHoliday,

    /// <summary>It is open to the public at some hours of the week, which no source states.</summary>
    [JsonStringEnumMemberName("hours-not-stated")] HoursNotStated,

    /// <summary>Sources disagree on whether it was open to the public.</summary>
    [JsonStringEnumMemberName("sources-disagree")] SourcesDisagree,

    /// <summary>No source settles whether it was open to the public.</summary>
    [JsonStringEnumMemberName("no-source")] NoSource,

    /// <summary>The plan of that day says how many counters will stay, but not which.</summary>
    [JsonStringEnumMemberName("not-named-by-plan")] NotNamedByPlan,

    /// <summary>The moment is before the record's first day.</summary>
    [JsonStringEnumMemberName("before-our-record")] BeforeOurRecord,
}
