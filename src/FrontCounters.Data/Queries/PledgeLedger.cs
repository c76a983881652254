using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>The promise of a counter open day and night in each borough, held against all of them.</summary>
/// <param name="Pledges">Each time that it was given, oldest first; none before the first.</param>
/// <param name="Boroughs">Every borough that it covers, by name; none before it was given.</param>
/// <param name="Counts">From the first promise to the day asked about, without a gap.</param>
public sealed record PledgeLedger(
    IReadOnlyList<Pledge> Pledges, IReadOnlyList<PledgedBorough> Boroughs, IReadOnlyList<PledgeCount> Counts)
{
    /// <summary>The day asked about, and the days before it on which the count was the same.</summary>
    public PledgeCount? Now => Counts.Count == 0 ? null : Counts[^1];

    /// <summary>The first day on which a borough is known to have gone without.</summary>
    public DateOnly? FirstFailed => Boroughs.Min(borough => borough.History.FirstNotKept?.From);

    /// <summary>
    /// The first borough known to have gone without, from more than a plan; none where all of it is only due.
    /// </summary>
    public PledgedBorough? FirstSeenToGoWithout => Boroughs
        .Where(borough => borough.History.FirstNotKept is { IsDue: false })
        .MinBy(borough => borough.History.FirstNotKept!.From);

    /// <summary>The boroughs in which it failed on that first day.</summary>
    public IEnumerable<PledgedBorough> FirstToGoWithout =>
        Boroughs.Where(borough => FirstFailed is { } day && borough.History.FirstNotKept?.From == day);
}
