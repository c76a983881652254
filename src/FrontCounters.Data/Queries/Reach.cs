namespace FrontCounters.Data.Queries;

/// <summary>
/// How far the postcodes of a place are, in straight lines, from the nearest counter of a kind, wherever in London
/// that is.
/// </summary>
/// <param name="Within1Mile">The share of the postcodes that have one within a mile, 0 to 1, to four places.</param>
/// <param name="Within3Miles">Within three miles.</param>
/// <param name="MedianMetres">
/// The least distance within which at least half of the postcodes have one, to the metre; none where there is no
/// counter to measure to.
/// </param>
/// <param name="Nearest">The counters that are the nearest to at least one of them, by slug.</param>
/// <param name="NotCounted">
/// Counters that may be nearer to some of them but are not measured to: those whose place is not known, then those of
/// which no source settles whether they are of the kind; each by slug.
/// </param>
public sealed record Reach(
    double Within1Mile,
    double Within3Miles,
    int? MedianMetres,
    IReadOnlyList<CounterOnADay> Nearest,
    IReadOnlyList<CounterOnADay> NotCounted);
