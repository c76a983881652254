using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>Which counter is nearest in each part of an area, so which others may be for somebody in it.</summary>
internal sealed class NearestInParts
{
    private readonly List<(AreaPart Part, Position Counter, double Metres)> nearest;

    /// <param name="place">The area, or a place that is its own one part.</param>
    /// <param name="counters">Where counters are, nearest to the place first; at least one.</param>
    public NearestInParts(Place place, IReadOnlyList<CounterAtADistance> counters) =>
        nearest = [.. place.Parts.Select(part => part.Middle == place.Position
            ? To(part, counters[0])
            : NearestTo(part, place.Position, counters))];

    /// <summary>True where somebody in some part has less far to this counter than to the part's nearest.</summary>
    public bool MayBeNearer(Position counter) =>
        nearest.Exists(part => MayBeNearer(part.Part, part.Counter, part.Metres, counter));

    /// <summary>The same of a counter that is somewhere in a borough.</summary>
    /// <param name="boroughIsWithin">Whether the borough's nearest edge is within so many metres of a position.</param>
    public bool MayBeNearer(Func<Position, double, bool> boroughIsWithin) => nearest.Exists(part =>
        boroughIsWithin(part.Part.Middle, part.Metres + (2 * part.Part.SpreadMetres)));

    private static (AreaPart Part, Position Counter, double Metres) NearestTo(
        AreaPart part, Position place, IReadOnlyList<CounterAtADistance> counters)
    {
        var fromPlace = part.Middle.MetresTo(place);
        var best = To(part, counters[0]);
        // They come nearest to the place first: from where the place is farther by the whole way between the two, with a metre
        // for rounding, none can be nearer to the part.
        foreach (var counter in counters.Skip(1).TakeWhile(counter => counter.Metres <= best.Metres + fromPlace + 1))
        {
            var other = To(part, counter);
            best = other.Metres < best.Metres ? other : best;
        }

        return best;
    }

    private static (AreaPart Part, Position Counter, double Metres) To(AreaPart part, CounterAtADistance counter)
    {
        var position = counter.Way.To.Position;
        return (part, position, part.Middle.MetresTo(position));
    }

    /// <summary>
    /// The places as far from one counter as from another lie on the line midway between the two: the part reaches
    /// beyond it where that line is nearer to the part's middle than the part spreads.
    /// </summary>
    private static bool MayBeNearer(AreaPart part, Position nearest, double metres, Position other)
    {
        var otherMetres = part.Middle.MetresTo(other);
        var between = nearest.MetresTo(other);
        return otherMetres <= metres
            || ((otherMetres * otherMetres) - (metres * metres)) / (2 * between) < part.SpreadMetres;
    }
}
