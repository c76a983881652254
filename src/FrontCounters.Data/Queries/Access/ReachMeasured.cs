using System.Collections.Frozen;

namespace FrontCounters.Data.Queries.Access;

/// <summary>How far the postcodes of a place are from counters that are told apart by their number alone.</summary>
/// <param name="Within1Mile">As in <see cref="Reach"/>.</param>
/// <param name="Within3Miles">As in <see cref="Reach"/>.</param>
/// <param name="MedianMetres">As in <see cref="Reach"/>.</param>
/// <param name="Nearest">The numbers of the counters that are the nearest to a postcode.</param>
/// <param name="MayBeNearer">The numbers of those not measured to that may be nearer to a postcode.</param>
internal sealed record ReachMeasured(
    double Within1Mile,
    double Within3Miles,
    int? MedianMetres,
    IReadOnlySet<int> Nearest,
    IReadOnlyList<int> MayBeNearer)
{
    public static ReachMeasured From(Distances distances, IReadOnlySet<int> nearest, IReadOnlyList<int> mayBeNearer) =>
        new(distances.WithinMiles(1), distances.WithinMiles(3), distances.MedianMetres, nearest, mayBeNearer);
}

/// <summary>How far every borough's postcodes are from the same counters.</summary>
/// <param name="Boroughs">By the borough's slug.</param>
/// <param name="Whole">All of them together; none where there are no postcodes.</param>
internal sealed record ReachesMeasured(FrozenDictionary<string, ReachMeasured> Boroughs, ReachMeasured? Whole);
