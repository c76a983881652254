using FrontCounters.Data.Geography;
using NetTopologySuite.Geometries;
using Position = FrontCounters.Data.Geography.Position;

namespace FrontCounters.Web.Maps;

/// <summary>
/// The part of the plane (<see cref="Boundaries.OnPlane"/>) that a map shows, in metres. Every map is five wide and
/// four high, so that the style sheet can hold its place before anything is drawn.
/// </summary>
/// <param name="West">Its western edge, in metres on the plane.</param>
/// <param name="South">Its southern edge.</param>
/// <param name="Width">From west to east.</param>
public sealed record MapBox(double West, double South, double Width)
{
    /// <summary>Height as a share of the width.</summary>
    public const double Shape = 0.8;

    public double Height => Width * Shape;

    /// <summary>West, south, east and north in degrees, as GeoJSON orders a bounding box.</summary>
    public string Degrees
    {
        get
        {
            var (west, south) = DegreesOf(new Coordinate(West, South));
            var (east, north) = DegreesOf(new Coordinate(West + Width, South + Height));
            return FormattableString.Invariant($"{west:0.0000},{south:0.0000},{east:0.0000},{north:0.0000}");
        }
    }

    /// <summary>The smallest box about the rectangle that leaves a margin, and is not narrower than stated.</summary>
    public static MapBox Around(Envelope rectangle, double marginShare, double smallestWidth)
    {
        var needed = Math.Max(rectangle.Width, rectangle.Height / Shape) * (1 + (2 * marginShare));
        var width = Math.Max(needed, smallestWidth);
        return new MapBox(
            rectangle.Centre.X - (width / 2), rectangle.Centre.Y - (width * Shape / 2), width);
    }

    /// <summary>How far the point is from the western edge, as a share of the width.</summary>
    public double Across(Coordinate point) => (point.X - West) / Width;

    /// <summary>How far the point is from the northern edge, as a share of the height.</summary>
    public double Down(Coordinate point) => 1 - ((point.Y - South) / Height);

    public bool Shows(Position position)
    {
        var point = Boundaries.OnPlane(position);
        return Across(point) is >= 0 and <= 1 && Down(point) is >= 0 and <= 1;
    }

    public Envelope Rectangle => new(West, West + Width, South, South + Height);

    private static (double East, double North) DegreesOf(Coordinate point)
    {
        var position = Boundaries.FromPlane(point);
        return (position.Longitude, position.Latitude);
    }
}
