using System.Text.Json;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Stations;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Boroughs;

public static class BoroughDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/boroughs", "Boroughs", "Every borough, with its open counters and how far its postcodes are from one.", [On, Known, .. AskedBoroughs.Parameters]),
        new("/boroughs/{slug}", "One borough", "Its counters, what each round decided, the nearest elsewhere.", [BoroughSlug, On, Known]),
        new("/boroughs/compare", "Two boroughs", "Two boroughs side by side, as the list of boroughs has each.", [AskedPair.First, AskedPair.Second, On, Known])
        {
            Asked = [AskedPair.First, AskedPair.Second],
        },
    ];

    public static void MapBoroughDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/boroughs", Ordered);
        app.MapFeatures("/boroughs", Ordered, Outlines);
        app.MapList("/boroughs/compare", Compared);
        app.MapItem(
            "/boroughs/{slug}",
            (answering, context) => Asked(answering, context).Select(answering.Detail),
            detail => detail.Counters);
        app.MapGeoJson("/boroughs/{slug}", (answering, context) => Asked(answering, context)
            .Select(borough => answering.List(Shown(answering, borough))));
    }

    private static OrRefusal<Listing<BoroughItem>> Ordered(RequestContext answering, HttpContext context) =>
        AskedBoroughs.Read(context.Request).Select(listed => AllBoroughs(answering, listed));

    private static Listing<BoroughItem> AllBoroughs(RequestContext answering, AskedBoroughs listed)
    {
        var access = answering.Access();
        var london = access.London;
        var today = new ComparedDay(london.Clocks, null);
        return answering.List(
            access.Boroughs.InOrder(listed.Order, listed.Descending, listed.Need)
                .Select(figures => london.CountIn(figures.Borough!)).Where(listed.Holds)
                .Select(count => BoroughItem.From(answering.Record, count, access))) with
        {
            London = AccessItem.From(access, access.Whole, today, answering.Asked.Today),
            Open = london.Open,
            OpenTwentyFourHours = london.OpenTwentyFourHours,
        };
    }

    private static OrRefusal<Listing<BoroughItem>> Compared(RequestContext answering, HttpContext context) =>
        AskedPair.Read(context.Request, answering.Record).Select(pair => Beside(answering, pair));

    private static Listing<BoroughItem> Beside(RequestContext answering, AskedPair pair)
    {
        var access = answering.Access();
        return answering.List(new[] { pair.A, pair.B }
            .Select(borough => BoroughItem.From(answering.Record, access.London.CountIn(borough), access)));
    }

    private static IEnumerable<StationItem> Shown(RequestContext answering, Borough borough) =>
        answering.Record.AnswerFor(borough, answering.Record.LondonOn(answering.Asked.Clocks)).Shown
            .Select(counter => StationItem.FromCounter(answering.Record, counter));

    private static OrRefusal<Borough> Asked(RequestContext answering, HttpContext context) =>
        answering.Record.FindBorough((string)context.Request.RouteValues["slug"]!);

    private static FeatureCollection<BoroughItem> Outlines(RequestContext answering, Listing<BoroughItem> listing)
    {
        var outlines = answering.Record.Outlines.ToDictionary(outline => outline.Slug, StringComparer.Ordinal);
        return GeoJson.Collection(
            listing,
            borough => JsonSerializer.Deserialize<JsonElement>(outlines[borough.Slug].Geometry),
            Attribution.Outlines);
    }
}
