using FrontCounters.Data.Queries;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A borough in the list of all: the day asked about beside a day before the closures of each round.</summary>
public sealed record BoroughRow(BoroughCount Asked, BoroughCount In2017, BoroughCount In2025)
{
    /// <summary>What all three counts rest on.</summary>
    public IEnumerable<CounterOnADay> Counters => [.. Asked.Counters, .. In2017.Counters, .. In2025.Counters];
}
