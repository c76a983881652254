using FrontCounters.Data;
using FrontCounters.Data.Queries.Areas;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Areas;

public static class AreaDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/nearest/districts", "Postcode districts", "Every district of London, with the addresses of its sectors.", [On, Known]),
        new(
            "/nearest/{sector}",
            "Nearest to a postcode sector or district",
            "The counters nearest to it by day and by night, every open one nearest first, and what has changed. For good: it is "
                + "nobody's own place.",
            [AreaParameters.PostcodeArea, On, Known]),
        new(
            "/wards",
            "What each ward lost",
            "Of every ward, on each day before and after a round and on the day asked about: the nearest counters by day and by night, "
                + "and how much farther they are now.",
            [AreaParameters.Sort, On, Known]),
        new(
            "/wards/{borough}",
            "What each ward of a borough lost",
            "The same of one borough's wards.",
            [AreaParameters.WardBorough, AreaParameters.Sort, On, Known]),
        new(
            "/wards/{borough}/{ward}",
            "Nearest to a ward",
            "The counters nearest to its middle by day and by night, every open one nearest first, and what has changed.",
            [AreaParameters.WardBorough, AreaParameters.WardSlug, On, Known]),
        new("/constituencies", "What each constituency lost", "As of wards.", [AreaParameters.Sort, On, Known]),
        new(
            "/constituencies/{name}",
            "Nearest to a constituency",
            "The counters nearest to its middle by day and by night, every open one nearest first, and what has changed.",
            [AreaParameters.ConstituencySlug, On, Known]),
    ];

    public static void MapAreaDownloads(this IEndpointRouteBuilder app)
    {
        app.MapPlaces(AreaAddresses.Districts, (answering, _) => OrRefusal.Never(answering.List(
            answering.Record.PostcodeDistricts().Select(code => DistrictItem.From(answering.Record.AreaOfPostcodes(code)!)))));
        app.MapArea("/nearest/{sector}", AskedPostcodes.FindPostcodes);
        app.MapArea("/wards/{borough}/{ward}", AskedNamedArea.FindWard);
        app.MapArea("/constituencies/{name}", AskedNamedArea.FindConstituency);
        app.MapAreas("/wards", (answering, context) => AskedAreas.Wards(context.Request, answering.Record, answering.Asked));
        app.MapAreas("/wards/{borough}", (answering, context) => AskedAreas.WardsOfBorough(context, answering.Record, answering.Asked));
        app.MapAreas(
            "/constituencies",
            (answering, context) => AskedAreas.Constituencies(context.Request, answering.Record, answering.Asked));
    }

    private static void MapAreas(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, OrRefusal<IReadOnlyList<AreaOverTime>>> find)
    {
        app.MapList(address, (answering, context) => find(answering, context).Select(areas =>
            answering.List(areas.SelectMany(area => AreaDayItem.All(area, answering.Asked.Today)))));
        // Of each area one feature: its answer on the day asked about.
        app.MapGeoJson(address, (answering, context) => find(answering, context).Select(areas =>
            answering.List(areas.Select(area => AreaDayItem.All(area, answering.Asked.Today)[^1]))));
    }

    private static void MapArea(
        this IEndpointRouteBuilder app, string address, Func<CounterRecord, HttpContext, OrRefusal<Area>> find)
    {
        OrRefusal<AreaItem> Answer(RequestContext answering, HttpContext context) =>
            find(answering.Record, context).Select(area => ItemOf(answering, area));

        app.MapItem(address, Answer, area => area.Counters);
        app.MapGeoJson(address, (answering, context) => Answer(answering, context).Select(area => answering.List(area.Counters)));
    }

    private static AreaItem ItemOf(RequestContext answering, Area area)
    {
        var asked = answering.Asked;
        return AreaItem.From(area, answering.Record.NearestByDayAndNight(area.Place, asked.Clocks, asked.Today), answering);
    }
}
