using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Pledges;

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
        .Where(borough => borough.History.FirstNotKept is { SeenFrom: not null })
        .MinBy(borough => borough.History.FirstNotKept!.SeenFrom);

    /// <summary>The boroughs in which it failed on that first day.</summary>
    public IEnumerable<PledgedBorough> FirstToGoWithout =>
        Boroughs.Where(borough => FirstFailed is { } day && borough.History.FirstNotKept?.From == day);
}

/// <summary>In how many boroughs the promise was kept between two days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which the numbers were others; none for the last row.</param>
/// <param name="Kept">Boroughs with a counter open day and night.</param>
/// <param name="NotKept">Boroughs known to be without one.</param>
/// <param name="Unknown">Boroughs of which no source settles it.</param>
public sealed record PledgeCount(DateOnly From, DateOnly? To, int Kept, int NotKept, int Unknown)
{
    public int All => Kept + NotKept + Unknown;
}

/// <summary>A borough with the history of the promise in it, up to the day asked about.</summary>
public sealed record PledgedBorough(Borough Borough, PledgeInBorough History)
{
    /// <summary>How it stood on the day asked about.</summary>
    public PledgeSpan Now => History.Spans[^1];
}
