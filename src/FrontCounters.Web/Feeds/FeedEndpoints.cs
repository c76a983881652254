using FrontCounters.Data;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Pages.Rounds;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.Extensions.Options;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Feeds;

/// <summary>The feeds, each beside the page that it follows, and the calendars.</summary>
public static class FeedEndpoints
{
    private static readonly FileAnswer London = Feed("/feeds/changes", "Changes to the whole record");
    private static readonly FileAnswer OfBorough = Feed("/boroughs/{slug}", "Changes to one borough", BoroughSlug);
    private static readonly FileAnswer OfStation = Feed("/stations/{slug}", "Changes to one front counter", StationSlug);
    private static readonly FileAnswer OfRound = Feed("/rounds/{slug}", "Changes to one closure round", RoundSlug);

    /// <summary>Every feed and calendar.</summary>
    public static readonly IReadOnlyList<FileAnswer> Described =
        [London, OfBorough, OfStation, OfRound, CalendarEndpoints.London, CalendarEndpoints.OfBorough];

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapFeed(London, (_, _) => FollowedPage.London);
        app.MapFeed(OfBorough, (record, slug) => record.FindBorough(slug).Select(FollowedPage.For));
        app.MapFeed(OfStation, (record, slug) => record.FindStation(slug).Select(FollowedPage.For));
        app.MapFeed(OfRound, (record, slug) => record.FindNamedRound(slug).Select(FollowedPage.For));
        app.MapCalendars();
    }

    /// <summary>The public address of a path of the site.</summary>
    public static Func<string, string> Absolute(this HttpContext context)
    {
        var site = context.RequestServices.GetRequiredService<IOptions<SiteAddress>>().Value;
        return path => site.Absolute(context.Request, path);
    }

    private static void MapFeed(
        this IEndpointRouteBuilder app, FileAnswer described, Func<CounterRecord, string, OrRefusal<FollowedPage>> find) =>
        app.MapFile(described, (answering, context) => find(answering.Record, (string?)context.GetRouteValue("slug") ?? "")
            .Select(followed => new AtomFeed(answering.Record, followed, context.Absolute()).Write()));

    private static FileAnswer Feed(string address, string title, params IReadOnlyList<AskedParameter> parameters) => new(
        address,
        ".atom",
        AtomFeed.MediaType,
        $"{title} as Atom",
        "An entry for each thing that a release of the record changed, with what it was before, why, and the sources.",
        parameters);
}
