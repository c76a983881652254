using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace FrontCounters.Web.Maps;

/// <summary>
/// The land that the map in the browser draws: one answer for every map, kept for good by its release.
/// </summary>
public static class MapOutlines
{
    /// <summary>Metres by which a line may pass beside the record's own: it is to look at, not to measure.</summary>
    private const double Simplified = 20;

    public const string Address = "/map/outlines.geojson";

    public static void MapOutlinesOfLand(this IEndpointRouteBuilder app) =>
        app.MapMethods(Address, DownloadEndpoints.GetAndHead, Results<JsonHttpResult<object>, RefusalResult> (
            HttpContext context, CounterRecord record) =>
        {
            if (context.Request.ReadFlat().IsRefused(out var refusal, out var flat))
            {
                return new RefusalResult(refusal);
            }

            // An address that names the release that it got can never change its answer.
            if (context.Request.Query[AskedRelease.Name] == record.Release.Id)
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            }

            return TypedResults.Json(Collection(record, flat), SiteJson.Options, GeoJson.MediaType);
        }).WithMetadata(new OpenDataAttribute(), new OfReleaseAttribute());

    public static string AddressFor(CounterRecord record) =>
        $"{Address}?{AskedRelease.Name}={Uri.EscapeDataString(record.Release.Id)}";

    private static object Collection(CounterRecord record, bool flat) => new
    {
        type = "FeatureCollection",
        attribution = Attribution.Outlines,
        simplifiedMetres = Simplified,
        // Largest first: the order in which names are given room.
        features = record.Boroughs
            .OrderByDescending(borough => record.Boundaries.ShapeOf(borough.Slug).Area)
            .Select(borough => Feature(record, borough, flat))
            .Append(new
            {
                type = "Feature",
                id = Outline.Thames,
                properties = new { slug = Outline.Thames },
                geometry = MultiPolygon(record.Boundaries.ShapeOf(Outline.Thames)),
            }),
    };

    /// <summary>
    /// <c>label</c> is a point well inside a borough, where its name may stand, longitude first; <c>radius</c> is how
    /// far it is from the edges, in metres.
    /// </summary>
    private static object Feature(CounterRecord record, Borough borough, bool flat)
    {
        var (middle, radius) = LabelPlace.InBorough(record, borough);
        return new
        {
            type = "Feature",
            id = borough.Slug,
            properties = new
            {
                borough.Slug,
                borough.Name,
                label = flat ? (object)Csv.TextOf(Pair(middle)) : Pair(middle),
                radius = Math.Round(radius),
            },
            geometry = MultiPolygon(record.Boundaries.ShapeOf(borough.Slug)),
        };
    }

    private static object MultiPolygon(Geometry shape) => new
    {
        type = "MultiPolygon",
        coordinates = Polygons(DouglasPeuckerSimplifier.Simplify(shape, Simplified)).Select(RingsOf),
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
