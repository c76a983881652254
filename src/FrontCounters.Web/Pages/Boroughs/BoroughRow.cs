using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A borough in the list of all: the day asked about beside a day before the closures of each round.</summary>
/// <param name="Asked">On the day asked about.</param>
/// <param name="Before">On each of the other days.</param>
/// <param name="NoneSince">Since when it has had no open counter; none where it has one, or that is not known.</param>
/// <param name="NoneByNightSince">Since when none day and night.</param>
public sealed record BoroughRow(
    BoroughCount Asked, IReadOnlyList<BoroughCount> Before, LastCounter? NoneSince, LastCounter? NoneByNightSince)
{
    /// <summary>What each of the other days is called.</summary>
    public IReadOnlyList<string> Days { get; init; } = [];

    /// <summary>What all counts rest on.</summary>
    public IEnumerable<CounterOnADay> Counters => [.. Asked.Counters, .. Before.SelectMany(count => count.Counters)];

    /// <summary>What the days rest on since when there has been none.</summary>
    public IEnumerable<Fact> Endings => [.. NoneSince?.Facts ?? [], .. NoneByNightSince?.Facts ?? []];
}
