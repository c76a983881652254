using System.Text;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Rounds;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Responses;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Feeds;

/// <summary>The feeds, each beside the page that it follows, and the calendar.</summary>
public static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapFeed("/feeds/changes", (_, _) => FollowedPage.London);
        app.MapFeed("/boroughs/{slug}", Borough);
        app.MapFeed("/stations/{slug}", Station);
        app.MapFeed("/rounds/{slug}", Round);
        app.MapFile(
            "/calendar",
            ".ics",
            (answering, context) => OrRefusal.Never(CalendarFile.Write(
                CalendarOfRecord.Name,
                CalendarOfRecord.Events(answering.Record, answering.Asked.Known),
                context.Absolute())),
            calendar => Results.Text(calendar, CalendarFile.MediaType, Encoding.UTF8));
    }

    private static void MapFeed(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, string, OrRefusal<FollowedPage>> find) =>
        app.MapFile(
            address,
            ".atom",
            (answering, context) => find(answering, (string?)context.GetRouteValue("slug") ?? "")
                .Select(followed => new AtomFeed(answering.Record, followed, context.Absolute()).Write()),
            feed => Results.Text(feed, AtomFeed.MediaType, Encoding.UTF8));

    /// <summary>The public address of a path of the site.</summary>
    public static Func<string, string> Absolute(this HttpContext context)
    {
        var site = context.RequestServices.GetRequiredService<IOptions<SiteAddress>>().Value;
        return path => site.Of(context.Request, path);
    }

    private static OrRefusal<FollowedPage> Borough(RequestContext answering, string slug) =>
        answering.Record.FindBorough(slug).Select(FollowedPage.Of);

    private static OrRefusal<FollowedPage> Station(RequestContext answering, string slug) =>
        answering.Record.FindStation(slug).Select(FollowedPage.Of);

    private static OrRefusal<FollowedPage> Round(RequestContext answering, string slug) =>
        answering.Record.FindNamedRound(slug).Select(FollowedPage.Of);
}
