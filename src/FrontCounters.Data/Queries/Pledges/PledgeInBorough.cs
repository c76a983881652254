using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Pledges;

/// <summary>The promise of a counter open day and night in each borough, as one borough saw it.</summary>
/// <param name="Pledges">Each time that it was given, oldest first.</param>
/// <param name="Spans">From the first promise to the day asked about, without a gap.</param>
public sealed record PledgeInBorough(IReadOnlyList<Pledge> Pledges, IReadOnlyList<PledgeSpan> Spans)
{
    /// <summary>The first time in which it was not kept.</summary>
    public PledgeSpan? FirstNotKept => Spans.FirstOrDefault(span => span.Keeping == PledgeKeeping.NotKept);
}

/// <summary>A time in which a borough's standing against the promise did not change.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which it was no longer so; none for the last span.</param>
/// <param name="Keeping">Whether the promise was kept.</param>
/// <param name="IsDue">True where it was to begin, and no source says that it did.</param>
/// <param name="ConfirmedOn">
/// The day by which sources confirm it; none while it is only due, and none where it rests on less than observed facts.
/// </param>
/// <param name="Deciding">The counters that decide it, each with every state of that time that it rests on.</param>
public sealed record PledgeSpan(
    DateOnly From,
    DateOnly? To,
    PledgeKeeping Keeping,
    bool IsDue,
    DateOnly? ConfirmedOn,
    IReadOnlyList<CounterOnADay> Deciding)
{
    /// <summary>
    /// The first of its days on which it rests on more than a plan; none while it is only due. A source that tells of a later
    /// day does not say that it began on the first.
    /// </summary>
    public DateOnly? SeenFrom { get; init; } = IsDue ? null : From;

    /// <summary>True where its first day is only that of a plan.</summary>
    public bool BeginsDue => SeenFrom != From;
}

/// <summary>How one borough stood against the promise of a counter open day and night, between two days.</summary>
public enum PledgeKeeping
{
    /// <summary>A counter of the borough was open day and night.</summary>
    [JsonStringEnumMemberName("kept")] Kept,

    /// <summary>Every counter of the borough was shut at some hours, or altogether.</summary>
    [JsonStringEnumMemberName("not-kept")] NotKept,

    /// <summary>None is known to have been open day and night, and of one at least no source says.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
}
