using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>A station with its counter's state and its place on one day.</summary>
/// <param name="Station">Whose counter it is.</param>
/// <param name="State">What the counter offers.</param>
/// <param name="Address">The leading address of that day, where one is known.</param>
/// <param name="Point">Where it is on the map, where that is known.</param>
public sealed record CounterOnADay(Station Station, CounterState State, Address? Address, StationPoint? Point)
{
    /// <summary>Ids of every source that the state and the place rest on, without repetition, of what was out by the day of knowing.</summary>
    public IReadOnlyList<string> SourceIds
    {
        get
        {
            var ids = new List<string>();
            foreach (var fact in (ReadOnlySpan<Fact?>)[State.Basis, Address, Point])
            {
                foreach (var id in fact?.SourceIdsKnown(State.Known) ?? [])
                {
                    // They are few, and every answer asks for them of every counter: looking is quicker than hashing.
                    if (!ids.Contains(id))
                    {
                        ids.Add(id);
                    }
                }
            }

            return ids;
        }
    }
}
