using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>The promise of a counter open day and night in each borough, as one borough saw it.</summary>
/// <param name="Pledges">Each time that it was given, oldest first.</param>
/// <param name="Spans">From the first promise to the day asked about, without a gap.</param>
public sealed record PledgeInBorough(IReadOnlyList<Pledge> Pledges, IReadOnlyList<PledgeSpan> Spans)
{
    /// <summary>The first time in which it was not kept.</summary>
    public PledgeSpan? FirstNotKept => Spans.FirstOrDefault(span => span.Keeping == PledgeKeeping.NotKept);
}
