using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>The permanent addresses of areas.</summary>
public static class AreaAddresses
{
    /// <summary>The list of districts, from which every sector can be reached by links.</summary>
    public const string Districts = "/nearest/districts";

    /// <summary>Whether a page's address is that of an area: they are many, and alike.</summary>
    public static bool IsOfAnArea(string path) =>
        Array.Exists(["/nearest/", "/wards/", "/constituencies/"], start => path.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether an address is that of a picture of what changed for an area.</summary>
    public static bool IsPicture(string path) => IsOfAnArea(path)
        && (path.EndsWith(PictureAddress.Svg, StringComparison.Ordinal) || path.EndsWith(PictureAddress.Png, StringComparison.Ordinal));

    public static string PageOf(PartOfPostcode part) => $"/nearest/{part.Slug}";

    public static string PageOf(Area area) => area.Kind switch
    {
        AreaKind.Sector or AreaKind.District => $"/nearest/{area.Slug}",
        AreaKind.Ward => $"{OfWards(area.Boroughs[0])}/{area.Slug}",
        AreaKind.Constituency => $"/constituencies/{area.Slug}",
        _ => throw new ArgumentOutOfRangeException(nameof(area), area.Kind, "An area without an address."),
    };

    /// <summary>The list of a borough's wards.</summary>
    public static string OfWards(Borough borough) => $"/wards/{borough.Slug}";

    /// <returns>The page of the area that an answer is from, or of the sector around it; none where it has none.</returns>
    public static RefusalLink? LinkTo(CounterRecord record, Place place) =>
        (record.AreaOfPostcodes(place.Code) ?? record.NamedArea(place.Code)) is { } area ? LinkTo(area) : null;

    /// <summary>The page and what to call it: <c>Abbey ward in Merton</c>.</summary>
    public static RefusalLink LinkTo(Area area) => new(PageOf(area), AreaInWords.Name(area));

    /// <summary>Of a data address or a picture its ending; blank of a page.</summary>
    internal static string EndingOf(HttpContext context) =>
        RefusalResponse.IsForPrograms(context.Request) || IsPicture(context.Request.Path.Value!)
            ? Path.GetExtension(context.Request.Path.Value)!
            : "";
}
