using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries;

/// <summary>The counters that meet a need on a day, as seen from a place.</summary>
/// <param name="Place">Where from.</param>
/// <param name="Need">What they had to be.</param>
/// <param name="Clocks">The two days.</param>
/// <param name="Counters">Every one whose place is known, in all of London: nearest first, ties by slug.</param>
/// <param name="NotPlaced">Those that meet the need but have no known place that day; by slug.</param>
/// <param name="PerhapsNearer">Those of them whose borough reaches near enough for them to be nearer; by slug.</param>
/// <param name="NotKnown">
/// Those of which no source settles whether they meet the need, and which may be nearer if they do; by slug.
/// </param>
public sealed record NearestAnswer(
    Place Place,
    Need Need,
    Clocks Clocks,
    IReadOnlyList<CounterAtADistance> Counters,
    IReadOnlyList<CounterOnADay> NotPlaced,
    IReadOnlyList<CounterOnADay> PerhapsNearer,
    IReadOnlyList<CounterOnADay> NotKnown)
{
    public CounterAtADistance? Nearest => Counters.Count > 0 ? Counters[0] : null;

    /// <summary>Other counters that may be nearer than the first for part of an area, nearest first.</summary>
    public IReadOnlyList<CounterAtADistance> CouldBeNearer
    {
        get
        {
            if (!Place.IsArea || Counters.Count == 0)
            {
                return [];
            }

            var inParts = new NearestInParts(Place, [.. Counters.Select(PositionOf)]);
            return [.. Counters.Skip(1).Where(counter => inParts.MayBeNearer(PositionOf(counter)))];
        }
    }

    private static Position PositionOf(CounterAtADistance counter) => counter.Counter.Point!.Position;
}
