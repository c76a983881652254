using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Distance;
using Position = FrontCounters.Data.Geography.Position;

namespace FrontCounters.Data.Postcodes;

/// <summary>Says quickly of very many points of the National Grid whether they lie in London or within 10 km of it.</summary>
public sealed class LondonReach
{
    // Grid and plane differ by a turn of less than two degrees: at London's size, under a kilometre.
    private const double MarginMetres = 2_000;

    private readonly Dictionary<string, string> slugByGss;
    private readonly IndexedFacetDistance edges;
    private readonly IndexedPointInAreaLocator inside;
    private readonly Envelope box = new();

    public LondonReach(IEnumerable<Borough> boroughs, Boundaries boundaries)
    {
        slugByGss = boroughs.ToDictionary(borough => borough.Gss, borough => borough.Slug, StringComparer.Ordinal);
        var shapes = slugByGss.Values.Select(boundaries.ShapeOf).ToList();
        var london = shapes[0].Factory.CreateMultiPolygon([.. shapes.SelectMany(Polygons)]);
        edges = new IndexedFacetDistance(london);
        inside = new IndexedPointInAreaLocator(london);
        foreach (var corner in Corners(london.EnvelopeInternal))
        {
            var (easting, northing) = BritishGrid.ToGrid(Boundaries.FromPlane(corner));
            box.ExpandToInclude(easting, northing);
        }

        box.ExpandBy(Boundaries.ReachMetres + MarginMetres);
    }

    /// <returns>The slug of the London borough that has this code; none for any other district.</returns>
    public string? Borough(string districtCode) => slugByGss.GetValueOrDefault(districtCode);

    /// <returns>Where the row's point lies; none where that is out of reach.</returns>
    public Position? Within(CodePointRow row)
    {
        if (!box.Contains(row.Easting, row.Northing))
        {
            return null;
        }

        var position = BritishGrid.PositionOf(row.Easting, row.Northing);
        return slugByGss.ContainsKey(row.DistrictCode) || Reaches(Boundaries.OnPlane(position)) ? position : null;
    }

    private bool Reaches(Coordinate point) =>
        inside.Locate(point) != Location.Exterior
        || edges.IsWithinDistance(new Point(point), Boundaries.ReachMetres);

    private static IEnumerable<Polygon> Polygons(Geometry shape) =>
        Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>();

    private static Coordinate[] Corners(Envelope box) =>
    [
        new(box.MinX, box.MinY), new(box.MinX, box.MaxY), new(box.MaxX, box.MinY), new(box.MaxX, box.MaxY),
    ];
}
