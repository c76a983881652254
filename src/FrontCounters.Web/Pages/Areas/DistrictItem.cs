using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>A postcode district with its sectors, as the list of them publishes it. Its names are a promise to programs.</summary>
public sealed record DistrictItem : IPlaced
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Its middle, from which distances are measured.</summary>
    public required double? Lat { get; init; }

    public required double? Lng { get; init; }

    /// <summary>How far from its middle it reaches; none where that is not known.</summary>
    public required int? PrecisionMetres { get; init; }

    /// <summary>Slugs of the boroughs that its sectors are mostly in, the one with most of it first.</summary>
    public required IReadOnlyList<string> Boroughs { get; init; }

    /// <summary>Addresses of its sectors, or of the districts that share its beginning.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    public required string Url { get; init; }

    string IFeature.FeatureId => Slug;

    public required IReadOnlyList<string> Sources { get; init; }

    public static DistrictItem From(Area district) => new()
    {
        Slug = district.Slug,
        Name = district.Name,
        Lat = district.Place.Position.Round().Latitude,
        Lng = district.Place.Position.Round().Longitude,
        PrecisionMetres = district.Place.PrecisionMetres,
        Boroughs = [.. district.Boroughs.Select(borough => borough.Slug)],
        Parts = [.. district.Parts.Select(AreaAddresses.PageOf)],
        Url = AreaAddresses.PageOf(district),
        Sources = [PostcodeArea.SourceId],
    };
}
