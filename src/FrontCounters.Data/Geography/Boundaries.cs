using System.Collections.Concurrent;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace FrontCounters.Data.Geography;

/// <summary>
/// The boroughs' boundaries and the Thames as shapes that can be asked questions. They are held on a flat plane in
/// metres about the middle of London, on which a length differs from the true one by less than 0.5%.
/// </summary>
public sealed class Boundaries
{
    /// <summary>How far from London a place may be to be asked from.</summary>
    public const double ReachMetres = 10_000;

    private const double MetresPerDegree = 111_195;
    private static readonly Position Middle = new(51.5, -0.12);
    private static readonly double Narrowing = Math.Cos(Middle.Latitude * Math.PI / 180);
    private static readonly GeometryFactory Shapes = new();
    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory(Shapes) } };

    private readonly Dictionary<string, BoroughShape> boroughs;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> neighbours = new(StringComparer.Ordinal);
    private readonly Thames thames;
    private readonly Geometry tidalThames;

    public Boundaries(IEnumerable<Outline> outlines)
    {
        var shapes = outlines.ToDictionary(outline => outline.Slug, Read, StringComparer.Ordinal);
        shapes.Remove(Outline.Thames, out var river);
        thames = new Thames(river!);
        tidalThames = Shapes.BuildGeometry(
            [.. Enumerable.Range(0, river!.NumGeometries).Select(river.GetGeometryN).Where(part => part is Polygon)]);
        boroughs = shapes.ToDictionary(
            shape => shape.Key, shape => new BoroughShape(shape.Value), StringComparer.Ordinal);
    }

    /// <summary>The position on the plane: metres east and north of its middle.</summary>
    public static Coordinate OnPlane(Position position) => new(
        (position.Longitude - Middle.Longitude) * MetresPerDegree * Narrowing,
        (position.Latitude - Middle.Latitude) * MetresPerDegree);

    /// <summary>The position of a point of the plane.</summary>
    public static Position FromPlane(Coordinate point) => new(
        (point.Y / MetresPerDegree) + Middle.Latitude,
        (point.X / MetresPerDegree / Narrowing) + Middle.Longitude);

    /// <summary>The shape on the plane of a borough, by its slug, or of the tidal Thames. Not to be changed.</summary>
    /// <exception cref="KeyNotFoundException">There is no such outline.</exception>
    public Geometry ShapeOf(string outline) => outline == Outline.Thames ? tidalThames : boroughs[outline].Geometry;

    /// <returns>The slug of the borough that the position lies in; none outside London and on the tidal river.</returns>
    public string? BoroughAt(Position position)
    {
        var point = OnPlane(position);
        return boroughs.FirstOrDefault(borough => borough.Value.Contains(point)).Key;
    }

    /// <summary>True beyond London: neither in a borough nor on the tidal river, which no borough's outline has.</summary>
    public bool IsOutsideLondon(Position position)
    {
        var point = OnPlane(position);
        return !IsInLondon(point) && !tidalThames.Contains(Shapes.CreatePoint(point));
    }

    /// <summary>True where the position lies in the borough, or within so many metres of it.</summary>
    public bool Lies(Position position, string borough, double withinMetres) =>
        boroughs.TryGetValue(borough, out var shape) && shape.IsWithin(withinMetres, OnPlane(position));

    /// <summary>True where the position lies in the borough, so many metres or more from its edge.</summary>
    public bool LiesWellIn(Position position, string borough, double metres) =>
        boroughs.TryGetValue(borough, out var shape) && shape.IsInside(metres, OnPlane(position));

    /// <summary>True where the position lies in London, or within so many metres of its edge.</summary>
    public bool IsInReach(Position position, double withinMetres)
    {
        var point = OnPlane(position);
        return IsInLondon(point) || boroughs.Values.Any(shape => shape.IsWithin(withinMetres, point));
    }

    /// <summary>On which bank of the Thames a place is.</summary>
    /// <returns>None where it is outside London beyond either end of the river that is held.</returns>
    public Bank? BankOf(Position position)
    {
        var point = OnPlane(position);
        return thames.IsPastItsEnds(point) && !IsInLondon(point)
            ? null
            : thames.IsSouth(point) ? Bank.South : Bank.North;
    }

    /// <returns>Whether the two lie on opposite banks of the Thames; none where either's is not known.</returns>
    public bool? ThamesParts(Position one, Position other) => BankOf(one).IsParted(BankOf(other));

    /// <summary>Boroughs that touch this one on land, by slug. Those across the Thames are not among them.</summary>
    public IReadOnlyList<string> Neighbours(string borough) => neighbours.GetOrAdd(borough, FindNeighbours);

    /// <exception cref="JsonException">It is no GeoJSON geometry.</exception>
    /// <exception cref="ArgumentException">A ring does not close, or is too short.</exception>
    /// <exception cref="NotSupportedException">It has a part that is neither a line nor an area.</exception>
    internal static Geometry Read(Outline outline)
    {
        var geometry = JsonSerializer.Deserialize<Geometry>(outline.Geometry, GeoJson)
            ?? throw new JsonException("An outline has no geometry.");
        if (Parts(geometry).FirstOrDefault(part => part is not (Polygon or LineString)) is { } other)
        {
            throw new NotSupportedException($"An outline cannot be a {other.GeometryType}.");
        }

        geometry.Apply(new ToPlane());
        return geometry;
    }

    private bool IsInLondon(Coordinate point) => boroughs.Values.Any(shape => shape.Contains(point));

    private string[] FindNeighbours(string borough)
    {
        // Boundaries were simplified one by one, so that neighbours may stand a few metres apart.
        const double GapMetres = 30;
        return
        [
            .. boroughs.Where(other => other.Key != borough)
                .Where(other => other.Value.Geometry.IsWithinDistance(boroughs[borough].Geometry, GapMetres))
                .Select(other => other.Key)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Geometry> Parts(Geometry geometry) => geometry is GeometryCollection collection
        ? collection.Geometries.SelectMany(Parts)
        : [geometry];

    private sealed class ToPlane : ICoordinateFilter
    {
        public void Filter(Coordinate coord) => coord.CoordinateValue = OnPlane(new Position(coord.Y, coord.X));
    }
}
