using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
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

    /// <summary>Units by which a line may pass beside its outline: about a pixel on most screens, and a third of the weight.</summary>
    private const double Coarseness = 2.5;

    private static readonly ConditionalWeakTable<CounterRecord, OutlinePaths> Releases = [];

    private readonly CounterRecord record;
    private readonly ConcurrentDictionary<MapBox, Land> drawn = new();
    private readonly ConcurrentDictionary<(string Outline, double Width), Geometry> simplified = new();

    private OutlinePaths(CounterRecord record) => this.record = record;

    public static OutlinePaths FromRecord(CounterRecord record) =>
        Releases.GetValue(record, release => new OutlinePaths(release));

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
        return new Land([.. boroughs], PathOf(Seen(Outline.Thames, window, box.Width), box));
    }

    private BoroughOnMap? DrawBorough(Borough borough, MapBox box, Envelope window)
    {
        var seen = Seen(borough.Slug, window, box.Width);
        var path = PathOf(seen, box);
        if (path.Length == 0)
        {
            return null;
        }

        var (middle, radius) = window.Contains(record.Boundaries.ShapeOf(borough.Slug).EnvelopeInternal)
            ? LabelPlace.InBorough(record, borough)
            : LabelPlace.InPart(seen);
        return new BoroughOnMap(borough.Slug, borough.Name, path, middle, radius, seen.Area);
    }

    /// <summary>The part of an outline that the window holds, as fine as a box so wide can show it.</summary>
    private Geometry Seen(string outline, Envelope window, double width)
    {
        var simple = simplified.GetOrAdd(
            (outline, width),
            key => DouglasPeuckerSimplifier.Simplify(
                record.Boundaries.ShapeOf(key.Outline), key.Width / Width * Coarseness));
        return Clipping.To(window, simple);
    }

    private static string PathOf(Geometry shape, MapBox box)
    {
        var path = new StringBuilder();
        for (var index = 0; index < shape.NumGeometries; index++)
        {
            if (shape.GetGeometryN(index) is Polygon { IsEmpty: false } polygon)
            {
                AppendRing(path, polygon.ExteriorRing, box);
                Array.ForEach(polygon.InteriorRings, ring => AppendRing(path, ring, box));
            }
        }

        return path.ToString();
    }

    /// <summary>
    /// Steps from corner to corner in whole units; those of no length, and rings without area, are left out.
    /// </summary>
    private static void AppendRing(StringBuilder path, LineString ring, MapBox box)
    {
        var corners = ring.Coordinates[..^1].Select(corner => Whole(corner, box)).ToList();
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

    private static (int X, int Y) Whole(Coordinate corner, MapBox box) =>
        ((int)Math.Round(box.Across(corner) * Width), (int)Math.Round(box.Down(corner) * Height));

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
