namespace FrontCounters.Web.Formats;

/// <summary>GeoJSON (RFC 7946): longitude first, WGS 84, five decimal places (about a metre).</summary>
public static class GeoJson
{
    public const string MediaType = "application/geo+json";
    public const string Ending = ".geojson";

    /// <summary>A collection of places; an item without a point is a feature without a geometry.</summary>
    public static FeatureCollection<T> Collection<T>(Listing<T> listing) where T : IPlaced =>
        Collection(listing, item => Point(item.Lat, item.Lng), Attribution.Points);

    /// <summary>A collection of items with geometries of any kind.</summary>
    public static FeatureCollection<T> Collection<T>(
        Listing<T> listing, Func<T, object?> geometry, string attribution) where T : IFeature =>
        new(
            listing.On,
            listing.At,
            listing.Known,
            listing.AsOf,
            listing.Release,
            attribution,
            listing.Items.Select(item => new Feature<T>(item.FeatureId, geometry(item), item)));

    /// <summary>The same of which a shapefile can be made.</summary>
    public static FeatureCollection<IReadOnlyDictionary<string, object?>> Flat<T>(FeatureCollection<T> collection) => new(
        collection.On,
        collection.At,
        collection.Known,
        collection.AsOf,
        collection.Release,
        collection.Attribution,
        collection.Features.Select(feature => new Feature<IReadOnlyDictionary<string, object?>>(
            feature.Id, feature.Geometry, FlatProperties.From(feature.Properties))));

    /// <summary>The one place that puts a pair of coordinates in order.</summary>
    private static object? Point(double? latitude, double? longitude) => latitude is { } lat && longitude is { } lng
        ? new { type = "Point", coordinates = new[] { Math.Round(lng, 5), Math.Round(lat, 5) } }
        : null;
}
