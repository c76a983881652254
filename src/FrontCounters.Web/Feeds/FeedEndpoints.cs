using System.Text;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Downloads;
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
        this IEndpointRouteBuilder app, string address, Func<Answering, HttpContext, string, FollowedPage?> find) =>
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

    private static FollowedPage? Borough(Answering answering, HttpContext context, string slug)
    {
        if (answering.Record.Borough(slug) is { } borough)
        {
            return FollowedPage.Of(borough);
        }

        context.RefuseUnknown("borough", slug, BoroughAddresses.All(answering.Record));
        return null;
    }

    private static FollowedPage? Station(Answering answering, HttpContext context, string slug)
    {
        if (answering.Record.Station(slug) is { } station)
        {
            return FollowedPage.Of(station);
        }

        context.RefuseUnknown("station", slug, StationLinks.All(answering.Record));
        return null;
    }

    private static FollowedPage? Round(Answering answering, HttpContext context, string slug)
    {
        if (answering.Record.Round(slug) is { } round)
        {
            return FollowedPage.Of(round);
        }

        context.RefuseUnknown(
            "round", slug, answering.Record.Rounds.Select(each => new RefusalLink($"/rounds/{each.Slug}", each.Name)));
        return null;
    }
}
