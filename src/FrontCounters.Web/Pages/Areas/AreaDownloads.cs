using FrontCounters.Data;
using FrontCounters.Data.Queries.Areas;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Pages.Areas;

public static class AreaDownloads
{
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
