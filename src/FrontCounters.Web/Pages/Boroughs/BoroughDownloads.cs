using System.Text.Json;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Stations;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Boroughs;

public static class BoroughDownloads
{
    public static void MapBoroughDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/boroughs", Ordered);
        app.MapFeatures("/boroughs", Ordered, Outlines);
        app.MapList("/boroughs/compare", Compared);
        app.MapItem(
            "/boroughs/{slug}",
            (answering, context) => Asked(answering, context) is { } borough ? answering.Detail(borough) : null,
            detail => detail.Counters);
        app.MapGeoJson("/boroughs/{slug}", (answering, context) => Asked(answering, context) is { } borough
            ? answering.List(Shown(answering, borough))
            : null);
    }

    private static Listing<BoroughItem>? Ordered(RequestContext answering, HttpContext context) =>
        AskedBoroughs.Read(context) is { } listed ? AllBoroughs(answering, listed) : null;

    private static Listing<BoroughItem> AllBoroughs(RequestContext answering, AskedBoroughs listed)
    {
        var access = answering.Access();
        var london = access.London;
        var today = new ComparedDay(london.Clocks, null);
        return answering.List(
            access.Boroughs.InOrder(listed.Order, listed.Descending, listed.Need)
                .Select(figures => london.CountIn(figures.Borough!)).Where(listed.Holds)
                .Select(count => BoroughItem.Of(answering.Record, count, access))) with
        {
            London = AccessItem.Of(access, access.Whole, today, answering.Asked.Today),
            Open = london.Open,
            OpenTwentyFourHours = london.OpenTwentyFourHours,
        };
    }

    private static Listing<BoroughItem>? Compared(RequestContext answering, HttpContext context)
    {
        if (AskedPair.Read(context, answering.Record) is not { } pair)
        {
            return null;
        }

        var access = answering.Access();
        return answering.List(new[] { pair.A, pair.B }
            .Select(borough => BoroughItem.Of(answering.Record, access.London.CountIn(borough), access)));
    }

    private static IEnumerable<StationItem> Shown(RequestContext answering, Borough borough) =>
        answering.Record.AnswerFor(borough, answering.Record.LondonOn(answering.Asked.Clocks)).Shown
            .Select(counter => StationItem.Of(answering.Record, counter));

    /// <summary>The borough of the address, by slug; a GSS code moves on to it, anything else is refused.</summary>
    private static Borough? Asked(RequestContext answering, HttpContext context)
    {
        var asked = (string)context.Request.RouteValues["slug"]!;
        if (BoroughAddresses.ForGss(answering.Record, asked) is { } meant)
        {
            var ending = Path.GetExtension(context.Request.Path.Value);
            context.Response.Redirect($"{meant}{ending}{context.Request.QueryString}", permanent: true);
            return null;
        }

        return context.FindBorough(answering.Record, asked);
    }

    private static FeatureCollection<BoroughItem> Outlines(RequestContext answering, Listing<BoroughItem> listing)
    {
        var outlines = answering.Record.Outlines.ToDictionary(outline => outline.Slug, StringComparer.Ordinal);
        return GeoJson.Collection(
            listing,
            borough => JsonSerializer.Deserialize<JsonElement>(outlines[borough.Slug].Geometry),
            Attribution.Outlines);
    }
}
