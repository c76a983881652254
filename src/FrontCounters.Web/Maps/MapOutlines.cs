using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using NetTopologySuite.Algorithm.Construct;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace FrontCounters.Web.Maps;

/// <summary>The land that the map in the browser draws: one answer for every map, kept for good by its release.</summary>
public static class MapOutlines
{
    /// <summary>Corners may lie so many metres beside the record's outlines, which is less than a hairline at any zoom offered.</summary>
    private const double Simplified = 15;

    public static void MapOutlinesOfLand(this IEndpointRouteBuilder app) =>
        app.MapGet("/map/outlines.geojson", (HttpContext context, CounterRecord record) =>
        {
            // An address that names the release that it got can never change its answer.
            if (context.Request.Query["release"] == record.Release.Id)
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            }

            return TypedResults.Json(Collection(record), SiteJson.Options, GeoJson.MediaType);
        });

    public static string AddressFor(CounterRecord record) =>
        $"/map/outlines.geojson?release={Uri.EscapeDataString(record.Release.Id)}";

    private static object Collection(CounterRecord record) => new
    {
        type = "FeatureCollection",
        attribution = Attribution.Outlines,
        simplifiedMetres = Simplified,
        features = record.Boroughs
            .Select(borough => Feature(borough.Slug, borough.Name, record.Boundaries.ShapeOf(borough.Slug)))
            .Append(Feature(Outline.Thames, null, record.Boundaries.ShapeOf(Outline.Thames))),
    };

    /// <summary><c>label</c> is the point furthest from the edges, where a name may stand; longitude first.</summary>
    private static object Feature(string slug, string? name, Geometry shape) => new
    {
        type = "Feature",
        properties = new
        {
            slug,
            name,
            label = name is null ? null : Pair(MaximumInscribedCircle.GetCenter(shape, 100).Coordinate),
        },
        geometry = new
        {
            type = "MultiPolygon",
            coordinates = Polygons(DouglasPeuckerSimplifier.Simplify(shape, Simplified)).Select(RingsOf),
        },
    };

    private static IEnumerable<Polygon> Polygons(Geometry shape) =>
        Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>();

    private static IEnumerable<IEnumerable<double[]>> RingsOf(Polygon polygon) =>
        polygon.InteriorRings.Prepend(polygon.ExteriorRing).Select(ring => ring.Coordinates.Select(Pair));

    /// <summary>Four decimals are 11 metres from south to north, 7 from west to east.</summary>
    private static double[] Pair(Coordinate point)
    {
        var position = Boundaries.FromPlane(point);
        return [Math.Round(position.Longitude, 4), Math.Round(position.Latitude, 4)];
    }
}
