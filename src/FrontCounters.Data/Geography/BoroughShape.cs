using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Distance;

namespace FrontCounters.Data.Geography;

/// <summary>
/// A borough on the flat plane of <see cref="Boundaries"/>, indexed: it is asked of some hundred places for each
/// answer, and a plain distance would look at every corner of its edge each time.
/// </summary>
internal sealed class BoroughShape(Geometry geometry)
{
    private readonly IndexedPointInAreaLocator area = new(geometry);
    private readonly IndexedFacetDistance edge = new(geometry);

    public Geometry Geometry { get; } = geometry;

    /// <summary>Of most boroughs the box says already that the point is not in them.</summary>
    public bool Contains(Coordinate point) => Geometry.EnvelopeInternal.Contains(point) && area.Locate(point) == Location.Interior;

    /// <summary>True inside it, so many metres or more from its edge.</summary>
    public bool IsInside(double metres, Coordinate point) => Contains(point)
        && !edge.IsWithinDistance(Geometry.Factory.CreatePoint(point), metres);

    /// <summary>True inside it, and within so many metres of its edge.</summary>
    public bool IsWithin(double metres, Coordinate point) =>
        // Far from its box, most places need not be measured.
        Geometry.EnvelopeInternal.Distance(new Envelope(point)) <= metres
        && (area.Locate(point) != Location.Exterior
            || edge.IsWithinDistance(Geometry.Factory.CreatePoint(point), metres));
}
