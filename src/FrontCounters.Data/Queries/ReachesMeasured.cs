using System.Collections.Frozen;

namespace FrontCounters.Data.Queries;

/// <summary>How far every borough's postcodes are from the same counters.</summary>
/// <param name="Boroughs">By the borough's slug.</param>
/// <param name="Whole">All of them together; none where there are no postcodes.</param>
internal sealed record ReachesMeasured(FrozenDictionary<string, ReachMeasured> Boroughs, ReachMeasured? Whole);
