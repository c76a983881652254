using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A borough in the list of all: the day asked about beside a day before the closures of each round.</summary>
/// <param name="Asked">On the day asked about.</param>
/// <param name="Before">On each of the other days.</param>
public sealed record BoroughRow(BoroughCount Asked, IReadOnlyList<BoroughCount> Before)
{
    /// <summary>What each of the other days is called.</summary>
    public IReadOnlyList<string> Days { get; init; } = [];

    /// <summary>What all counts rest on.</summary>
    public IEnumerable<CounterOnADay> Counters => [.. Asked.Counters, .. Before.SelectMany(count => count.Counters)];
}
