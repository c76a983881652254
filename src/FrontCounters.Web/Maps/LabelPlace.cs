using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using FrontCounters.Data;
using FrontCounters.Data.Record;
using NetTopologySuite.Algorithm.Construct;
using NetTopologySuite.Geometries;

namespace FrontCounters.Web.Maps;

/// <summary>Where a borough's name may stand.</summary>
/// <param name="Middle">A point well inside, on the plane.</param>
/// <param name="Radius">Metres from there to the nearest edge.</param>
public sealed record LabelPlace(Coordinate Middle, double Radius)
{
    private const double ToleranceMetres = 100;

    private static readonly ConditionalWeakTable<CounterRecord, ConcurrentDictionary<string, LabelPlace>> Releases = [];

    /// <summary>The middle of the largest circle inside a whole borough: slow to find, so it is kept.</summary>
    public static LabelPlace InBorough(CounterRecord record, Borough borough) =>
        Releases.GetOrCreateValue(record).GetOrAdd(borough.Slug, slug =>
        {
            var circle = new MaximumInscribedCircle(record.Boundaries.ShapeOf(slug), ToleranceMetres);
            return new LabelPlace(circle.GetCenter().Coordinate, circle.GetRadiusLine().Length);
        });

    /// <summary>A point inside the part of a borough that a map shows.</summary>
    public static LabelPlace InPart(Geometry part)
    {
        var point = part.InteriorPoint;
        return new LabelPlace(point.Coordinate, part.Boundary.Distance(point));
    }
}
