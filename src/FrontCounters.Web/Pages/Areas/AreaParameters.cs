using FrontCounters.Data.Queries.Places;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>What the addresses of areas can be asked, beside the two days.</summary>
public static class AreaParameters
{
    public static readonly AskedParameter PostcodeArea = AskedParameter.InPath(
        "sector",
        "The sector (sw11-1) or district (sw11), in small letters and with a hyphen for the space. Other spellings move on to it.",
        record => PostcodeAreaSlug.From(record.PostcodeAreaCodes().First(code => code.Contains(' ', StringComparison.Ordinal))),
        "postcode-area-not-found");

    public static readonly AskedParameter WardBorough = AskedParameter.InPath(
        "borough",
        "The borough's slug. A GSS code moves on to it.",
        record => record.Wards()[0].Boroughs[0].Slug,
        "borough-not-found");

    public static readonly AskedParameter WardSlug = AskedParameter.InPath(
        "ward", "The ward's slug, unique within its borough.", record => record.Wards()[0].Slug, "ward-not-found");

    public static readonly AskedParameter ConstituencySlug = AskedParameter.InPath(
        "name", "The constituency's slug.", record => record.Constituencies()[0].Slug, "constituency-not-found");

    public static readonly AskedParameter Sort = AskedParameter.Choice(
        "sort",
        "What lost most first: by day (a counter of any kind) or by night (one open day and night). Without it, by name.",
        _ => AskedAreas.Orders);
}
