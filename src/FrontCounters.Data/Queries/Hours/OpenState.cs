using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Counters;
using NodaTime;

namespace FrontCounters.Data.Queries.Hours;

/// <summary>
/// Whether a counter is open at a moment, and what comes next. What comes is followed for
/// <see cref="OpeningHours.DaysAhead"/> days; times are London's.
/// </summary>
/// <param name="At">The moment, on London's clocks.</param>
/// <param name="State">Open, closed, unknown or disputed.</param>
/// <param name="Doubt">Why it is not known; none where it is open or closed.</param>
/// <param name="Until">When the state gives way to another; none where it lasts beyond the days followed.</param>
/// <param name="OpensAt">
/// The next moment at which it certainly opens; none where it is open, or where none is certain in the days followed.
/// </param>
/// <param name="MayOpenSooner">
/// True where it is not certainly open now and its state is unknown or disputed, now or at some time before
/// <paramref name="OpensAt"/>: on a bank holiday in between, say.
/// </param>
/// <param name="Counter">What the counter offers on that day, how sure that is, and what it rests on.</param>
public sealed record OpenState(
    ZonedDateTime At,
    Openness State,
    UnknownReason? Doubt,
    ZonedDateTime? Until,
    ZonedDateTime? OpensAt,
    bool MayOpenSooner,
    CounterState Counter)
{
    /// <summary>When an open counter closes; none where it is not open, or stays so beyond the days followed.</summary>
    public ZonedDateTime? ClosesAt => State == Openness.Open ? Until : null;
}

/// <summary>A time, its end excluded, through which a counter's state stays the same.</summary>
internal readonly record struct OpenStretch(
    Instant From, Instant To, Openness State, UnknownReason? Doubt, CounterState Counter)
{
    public bool IsOpen => State == Openness.Open;

    public bool IsUncertain => State is Openness.Unknown or Openness.Disputed;
}

/// <summary>Whether somebody can walk in at a moment: four answers, of which none stands for another.</summary>
public enum Openness
{
    [JsonStringEnumMemberName("open")] Open,
    [JsonStringEnumMemberName("closed")] Closed,

    /// <summary>No source settles it; <see cref="UnknownReason"/> says what is missing.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,

    /// <summary>Sources disagree on whether there was a counter at all, and none leads.</summary>
    [JsonStringEnumMemberName("disputed")] Disputed,
}

/// <summary>Why it is not known whether a counter is open at a moment.</summary>
public enum UnknownReason
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
