using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Pages.Areas;

public static class AreaDownloads
{
    public static void MapAreaDownloads(this IEndpointRouteBuilder app) =>
        app.MapArea("/nearest/{sector}", (answering, context) => answering.Record.FindPostcodes(context));

    private static void MapArea(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, OrRefusal<Area>> find)
    {
        OrRefusal<AreaItem> Answer(RequestContext answering, HttpContext context) =>
            find(answering, context).Select(area => ItemOf(answering, area));

        app.MapItem(address, Answer, area => area.Counters);
        app.MapGeoJson(address, (answering, context) => Answer(answering, context).Select(area => answering.List(area.Counters)));
    }

    private static AreaItem ItemOf(RequestContext answering, Area area)
    {
        var asked = answering.Asked;
        return AreaItem.Of(area, answering.Record.NearestByDayAndNight(area.Place, asked.Clocks, asked.Today), answering);
    }
}
