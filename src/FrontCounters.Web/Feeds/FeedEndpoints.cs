using System.Text;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Rounds;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Responses;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Feeds;

/// <summary>The feeds, each beside the page that it follows, and the calendar.</summary>
public static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapFeed("/feeds/changes", (_, _, _) => FollowedPage.London);
        app.MapFeed("/boroughs/{slug}", Borough);
        app.MapFeed("/stations/{slug}", Station);
        app.MapFeed("/rounds/{slug}", Round);
        app.MapFile(
            "/calendar",
            ".ics",
            (answering, context) => CalendarFile.Write(
                CalendarOfRecord.Name,
                CalendarOfRecord.Events(answering.Record, answering.Asked.Known),
                context.Absolute()),
            calendar => Results.Text(calendar, CalendarFile.MediaType, Encoding.UTF8));
    }

    private static void MapFeed(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, string, FollowedPage?> find) =>
        app.MapFile(
            address,
            ".atom",
            (answering, context) =>
                find(answering, context, (string?)context.GetRouteValue("slug") ?? "") is { } followed
                    ? new AtomFeed(answering.Record, followed, context.Absolute()).Write()
                    : null,
            feed => Results.Text(feed, AtomFeed.MediaType, Encoding.UTF8));

    /// <summary>The public address of a path of the site.</summary>
    public static Func<string, string> Absolute(this HttpContext context)
    {
        var site = context.RequestServices.GetRequiredService<IOptions<SiteAddress>>().Value;
        return path => site.Of(context.Request, path);
    }

    private static FollowedPage? Borough(RequestContext answering, HttpContext context, string slug) =>
        context.FindBorough(answering.Record, slug) is { } borough ? FollowedPage.Of(borough) : null;

    private static FollowedPage? Station(RequestContext answering, HttpContext context, string slug) =>
        context.FindStation(answering.Record, slug) is { } station ? FollowedPage.Of(station) : null;

    private static FollowedPage? Round(RequestContext answering, HttpContext context, string slug) =>
        context.FindNamedRound(answering.Record, slug) is { } round ? FollowedPage.Of(round) : null;
}
