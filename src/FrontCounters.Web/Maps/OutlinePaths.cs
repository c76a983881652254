using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using FrontCounters.Data;
using FrontCounters.Data.Record;
using NetTopologySuite.Algorithm.Construct;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace FrontCounters.Web.Maps;

/// <summary>
/// Draws the land of one release: outlines cut to the box and simplified to what its scale can show. A box is drawn
/// once a release.
/// </summary>
public sealed class OutlinePaths
{
    /// <summary>The drawing is so many units wide, and every corner stands on a whole one.</summary>
    public const int Width = 1000;

    public const int Height = (int)(Width * MapBox.Shape);

    private static readonly ConditionalWeakTable<CounterRecord, OutlinePaths> Releases = [];

    private readonly CounterRecord record;
    private readonly ConcurrentDictionary<MapBox, Land> drawn = new();

    private OutlinePaths(CounterRecord record) => this.record = record;

    public static OutlinePaths Of(CounterRecord record) => Releases.GetValue(record, release => new OutlinePaths(release));

    public Land In(MapBox box) => drawn.GetOrAdd(box, Draw);

    private Land Draw(MapBox box)
    {
        // Cut a little outside the box, so that the cut edges are never seen.
        var window = box.Rectangle;
        window.ExpandBy(box.Width * 0.02);
        var boroughs = record.Boroughs
            .Where(borough => record.Boundaries.ShapeOf(borough.Slug).EnvelopeInternal.Intersects(window))
            .Select(borough => DrawBorough(borough, box, window))
            .OfType<BoroughOnMap>();
        var thames = Seen(record.Boundaries.ShapeOf(Outline.Thames), window, box);
        return new Land([.. boroughs], PathOf(thames, box));
    }

    private BoroughOnMap? DrawBorough(Borough borough, MapBox box, Envelope window)
    {
        var seen = Seen(record.Boundaries.ShapeOf(borough.Slug), window, box);
        var path = PathOf(seen, box);
        if (path.Length == 0)
        {
            return null;
        }

        var middle = MaximumInscribedCircle.GetCenter(seen, box.Width / 200).Coordinate;
        return new BoroughOnMap(borough.Slug, borough.Name, path, middle, seen.Area / (box.Width * box.Height));
    }

    private static Geometry Seen(Geometry shape, Envelope window, MapBox box)
    {
        var simple = DouglasPeuckerSimplifier.Simplify(shape, box.Width / Width);
        return window.Contains(simple.EnvelopeInternal) ? simple : simple.Intersection(shape.Factory.ToGeometry(window));
    }

    private static string PathOf(Geometry shape, MapBox box)
    {
        var path = new StringBuilder();
        for (var index = 0; index < shape.NumGeometries; index++)
        {
            // A box that meets a shape's envelope, but not the shape, leaves an empty polygon of it.
            if (shape.GetGeometryN(index) is Polygon { IsEmpty: false } polygon)
            {
                AppendRing(path, polygon.ExteriorRing, box);
                Array.ForEach(polygon.InteriorRings, ring => AppendRing(path, ring, box));
            }
        }

        return path.ToString();
    }

    /// <summary>Steps from corner to corner in whole units; those of no length, and rings without area, are left out.</summary>
    private static void AppendRing(StringBuilder path, LineString ring, MapBox box)
    {
        var corners = ring.Coordinates[..^1]
            .Select(corner => (X: (int)Math.Round(box.Across(corner) * Width), Y: (int)Math.Round(box.Down(corner) * Height)))
            .ToList();
        var distinct = corners.Where((corner, index) => index == 0 || corner != corners[index - 1]).ToList();
        if (distinct.Count < 3)
        {
            return;
        }

        path.Append('M').Append(distinct[0].X).Append(' ').Append(distinct[0].Y).Append('l');
        for (var index = 1; index < distinct.Count; index++)
        {
            AppendNumber(path, distinct[index].X - distinct[index - 1].X, isFirst: index == 1);
            AppendNumber(path, distinct[index].Y - distinct[index - 1].Y, isFirst: false);
        }

        path.Append('z');
    }

    private static void AppendNumber(StringBuilder path, int number, bool isFirst)
    {
        // A minus parts two numbers as well as a space does.
        if (number >= 0 && !isFirst)
        {
            path.Append(' ');
        }

        path.Append(number);
    }
}
