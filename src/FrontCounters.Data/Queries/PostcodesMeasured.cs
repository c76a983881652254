namespace FrontCounters.Data.Queries;

/// <summary>The ways from a borough's postcodes to the nearest counters.</summary>
/// <param name="Distances">How far they are.</param>
/// <param name="Nearest">The numbers of the counters that are the nearest to a place.</param>
/// <param name="MayBeNearer">The numbers of those not measured to that may be nearer to a place.</param>
internal sealed record PostcodesMeasured(
    Distances Distances, IReadOnlySet<int> Nearest, IReadOnlyList<int> MayBeNearer);
