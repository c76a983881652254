using FrontCounters.Data.Geography;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace FrontCounters.Data.Postcodes;

/// <summary>
/// Ordnance Survey's National Grid (EPSG 27700) and WGS 84, by the seven parameters of EPSG 1314: within some 5 m of the
/// exact grid (OSTN15) in all of Britain, and within 3 m in London. A postcode itself is known to 50 m.
/// </summary>
public static class BritishGrid
{
    private const string Definition =
        """
        PROJCS["OSGB36 / British National Grid",
          GEOGCS["OSGB36",
            DATUM["Ordnance_Survey_of_Great_Britain_1936",
              SPHEROID["Airy 1830",6377563.396,299.3249646],
              TOWGS84[446.448,-125.157,542.06,0.15,0.247,0.842,-20.489]],
            PRIMEM["Greenwich",0],
            UNIT["degree",0.0174532925199433]],
          PROJECTION["Transverse_Mercator"],
          PARAMETER["latitude_of_origin",49],
          PARAMETER["central_meridian",-2],
          PARAMETER["scale_factor",0.9996012717],
          PARAMETER["false_easting",400000],
          PARAMETER["false_northing",-100000],
          UNIT["metre",1],
          AXIS["Easting",EAST],
          AXIS["Northing",NORTH]]
        """;

    private static readonly MathTransform ToDegrees = Transformation(toGrid: false);
    private static readonly MathTransform ToMetres = Transformation(toGrid: true);

    /// <returns>The position to six places, a tenth of a metre.</returns>
    public static Position PositionOf(double easting, double northing)
    {
        var (longitude, latitude) = ToDegrees.Transform(easting, northing);
        return new Position(Math.Round(latitude, 6), Math.Round(longitude, 6));
    }

    public static (double Easting, double Northing) ToGrid(Position position) =>
        ToMetres.Transform(position.Longitude, position.Latitude);

    private static MathTransform Transformation(bool toGrid)
    {
        var grid = new CoordinateSystemFactory().CreateFromWkt(Definition);
        var (from, to) = toGrid
            ? (GeographicCoordinateSystem.WGS84, grid)
            : (grid, (CoordinateSystem)GeographicCoordinateSystem.WGS84);
        return new CoordinateTransformationFactory().CreateFromCoordinateSystems(from, to).MathTransform;
    }
}
