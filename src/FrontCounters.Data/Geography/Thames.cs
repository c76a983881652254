using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace FrontCounters.Data.Geography;

/// <summary>
/// The Thames as two banks, on the flat plane of <see cref="Boundaries"/>. On which bank a place lies says more than
/// whether a straight line meets water: a line along the river may clip a bend twice and end on the side it began.
/// </summary>
internal sealed class Thames
{
    private const double FarAway = 200_000;

    private readonly IndexedPointInAreaLocator south;
    private readonly double westernEnd;
    private readonly double easternEnd;

    /// <param name="river">The tidal river as a polygon; the river above as a line that ends at the lock.</param>
    public Thames(Geometry river)
    {
        var parts = Enumerable.Range(0, river.NumGeometries).Select(river.GetGeometryN).ToList();
        var upper = parts.OfType<LineString>().Single().Coordinates;
        var bank = SouthBank(parts.OfType<Polygon>().Single().ExteriorRing.Coordinates[1..], upper[^1]);
        (westernEnd, easternEnd) = (upper[0].X, bank[^1].X);
        south = new IndexedPointInAreaLocator(river.Factory.CreatePolygon(
        [
            .. upper,
            .. bank,
            new Coordinate(FarAway, bank[^1].Y),
            new Coordinate(FarAway, -FarAway),
            new Coordinate(-FarAway, -FarAway),
            new Coordinate(-FarAway, upper[0].Y),
            upper[0],
        ]));
    }

    /// <summary>True west of Hampton and east of London, where the river goes on but is not held.</summary>
    public bool IsPastItsEnds(Coordinate place) => place.X < westernEnd || place.X > easternEnd;

    public bool IsSouth(Coordinate place) => south.Locate(place) != Location.Exterior;

    /// <summary>The southern of the two ways round the tidal river, from the lock to its eastern end.</summary>
    private static Coordinate[] SouthBank(Coordinate[] ring, Coordinate theLock)
    {
        var west = Array.IndexOf(ring, ring.MinBy(theLock.Distance));
        var east = Array.IndexOf(ring, ring.MaxBy(point => point.X));
        Coordinate[][] ways = [Way(ring, west, east, 1), Way(ring, west, east, ring.Length - 1)];
        return ways.MinBy(way => way.Average(point => point.Y))!;
    }

    private static Coordinate[] Way(Coordinate[] ring, int from, int to, int step)
    {
        var way = new List<Coordinate> { ring[from] };
        for (var at = from; at != to;)
        {
            at = (at + step) % ring.Length;
            way.Add(ring[at]);
        }

        return [.. way];
    }
}
