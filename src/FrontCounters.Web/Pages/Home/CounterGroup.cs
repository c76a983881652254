using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Web.Pages.Home;

/// <summary>Open counters that offer the same, as the front page lists them.</summary>
/// <param name="State">What each of them offers.</param>
/// <param name="First">The number of the first one, in the page's list and on its map.</param>
/// <param name="Counters">By name.</param>
public sealed record CounterGroup(CounterState State, int First, IReadOnlyList<CounterOnADay> Counters)
{
    /// <summary>Groups counters that stand in order already, and numbers them through.</summary>
    public static IReadOnlyList<CounterGroup> Group(IReadOnlyList<CounterOnADay> counters)
    {
        var first = 1;
        var groups = new List<CounterGroup>();
        foreach (var alike in counters.GroupBy(counter => (counter.State.Service, counter.State.Hours)))
        {
            groups.Add(new CounterGroup(alike.First().State, first, [.. alike]));
            first += groups[^1].Counters.Count;
        }

        return groups;
    }
}
