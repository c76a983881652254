using System.Xml.Linq;
using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Pages.Areas;
using FrontCounters.Web.Pages.Boroughs;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Pages.Rounds;
using FrontCounters.Web.Pages.Stations;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrontCounters.Web;

/// <summary>The figures of pages as pictures: SVG and PNG files at the addresses of what they show.</summary>
public static class PictureDownloads
{
    private const int Width = 720;
    private const int MapHeight = (int)(Width * MapBox.Shape);

    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        app.MapPicture("/rounds/counts", (answering, _) => OrRefusal.Never(OfCounts(answering, Counts(answering))));
        app.MapPicture("/rounds/{slug}/counts", (answering, context) => RoundAsked(answering, context)
            .Select(story => OfCounts(answering, Counts(answering).Around(story.Round))));
        app.MapPicture("/rounds/{slug}", (answering, context) => RoundAsked(answering, context)
            .SelectMany(story => OfLondon(
                answering,
                BeforeAndAfter.LondonBefore(answering.Record, story.Round, answering.Asked.Known),
                BeforeAndAfterInWords.Before)));
        app.MapPicture("/rounds/{slug}/{stage}", (answering, context) => StageAsked(answering, context)
            .SelectMany(stage => OfLondon(
                answering,
                answering.Record.LondonUnder(stage),
                london => BeforeAndAfterInWords.After(stage, london))));
        app.MapPicture("/stations/{slug}", OfLife);
        app.MapPicture("/boroughs/tiles", (answering, _) =>
            OrRefusal.Never(OfTiles(answering, TilesView.OfLondon(answering.Record, answering.Asked))));
        app.MapPicture("/rounds/{slug}/tiles", (answering, context) => RoundAsked(answering, context)
            .Select(story => OfTiles(answering, TilesView.OfRound(answering.Record, story.Round, answering.Asked))));
        app.MapPicture("/rounds/slope", (answering, _) => OrRefusal.Never(OfSlope(answering)));
        app.MapPicture(PictureAddress.Distances, (answering, context) =>
            from need in context.Request.ReadCounterKind()
            from picture in OfDistances(answering, need)
            select picture);
        app.MapGroup("").WithMetadata(new NotKeptAttribute()).MapPicture(PictureAddress.Nearest, (answering, context) =>
            NearestDownloads.PlaceAsked(answering, context).SelectMany(place => OfChanges(answering, place)));
        app.MapPicture("/nearest/{sector}", (answering, context) =>
            answering.Record.FindPostcodes(context).SelectMany(area => OfChanges(answering, area.Place)));
        app.MapPicture("/wards/{borough}/{ward}", (answering, context) =>
            answering.Record.FindWard(context).SelectMany(area => OfChanges(answering, area.Place)));
        app.MapPicture("/constituencies/{name}", (answering, context) =>
            answering.Record.FindConstituency(context).SelectMany(area => OfChanges(answering, area.Place)));
    }

    /// <summary>A picture may stand in anybody's article.</summary>
    private static void MapPicture(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, OrRefusal<Picture>> draw)
    {
        app.MapMethods(address + PictureAddress.Svg, DownloadEndpoints.GetAndHead, Results<ContentHttpResult, RefusalResult> (
            HttpContext context, [AsParameters] RequestContext answering, PictureStyle style) =>
        {
            if (draw(answering, context).IsRefused(out var refusal, out var picture))
            {
                return new RefusalResult(refusal);
            }

            context.Response.Headers.ContentSecurityPolicy = style.Policy;
            var svg = picture.Draw(style.Rules).ToString(SaveOptions.DisableFormatting);
            return TypedResults.Text(svg, "image/svg+xml");
        }).WithMetadata(new OpenDataAttribute());
        app.MapMethods(address + PictureAddress.Png, DownloadEndpoints.GetAndHead, async Task<Results<FileContentHttpResult, RefusalResult>> (
            HttpContext context, [AsParameters] RequestContext answering, Bitmaps bitmaps) =>
            draw(answering, context).IsRefused(out var refusal, out var picture)
                ? new RefusalResult(refusal)
                : TypedResults.Bytes(await bitmaps.DrawAsync(picture, context.RequestAborted), "image/png"))
            .WithMetadata(new OpenDataAttribute(), new ExpectedWorkAttribute(Bitmaps.Work));
    }

    private static CountersOverTime Counts(RequestContext answering) =>
        CountersOverTime.FromRecord(answering.Record, answering.Asked.Known, answering.Asked.Today);

    private static Picture OfCounts(RequestContext answering, CountersOverTime counts) => new(
        CountsInWords.Title(counts), Width, CountsChart.Height, new CountsChart(counts).Draw(), SourceLines(answering, isOfADay: false));

    private static OrRefusal<Picture> OfLondon(
        RequestContext answering, LondonOnADay? london, Func<LondonOnADay, string> title)
    {
        if (london is null)
        {
            return BeforeRecord(answering.Record);
        }

        var map = new StageMap(answering.Record, london, title(london), "map") { HasLand = true };
        var notPlaced = map.NotPlaced.Count == 0
            ? "Every one of them is on the map."
            : $"Not on the map, since no place of theirs is known: {Say.Number(map.NotPlaced.Count)}.";
        return new Picture(
            title(london),
            Width,
            MapHeight,
            map.Draw(),
            [notPlaced, .. SourceLines(answering, isOfADay: false), Attribution.Outlines, Attribution.Points]);
    }

    private static Picture OfTiles(RequestContext answering, TilesView tiles) => new(
        tiles.Title(answering.Asked),
        TilesView.PictureWidth,
        tiles.PictureHeight,
        tiles.Draw(answering.Asked),
        [TilesInWords.Key, TilesInWords.ByName, .. SourceLines(answering)]);

    private static Picture OfSlope(RequestContext answering)
    {
        var slope = SlopeView.FromRecord(answering.Record, answering.Asked);
        return new Picture(
            SlopeChart.Title(slope, answering.Asked), Width, SlopeChart.Height, new SlopeChart(slope, answering.Asked).Draw(), SourceLines(answering));
    }

    private static OrRefusal<Picture> OfDistances(RequestContext answering, Need need)
    {
        var view = AccessView.FromRecord(answering.Record, answering.Asked, new AskedBoroughs(need), answering.Postcodes);
        return DistanceDumbbells.From(view) is { } drawn
            ? new Picture(drawn.Title, Width, drawn.Height, drawn.Draw(), [drawn.Key, .. SourceLines(answering)])
            : BeforeRecord(answering.Record);
    }

    private static OrRefusal<Picture> OfChanges(RequestContext answering, Place place)
    {
        var asked = answering.Asked;
        var days = answering.Record.From(place).Changes(asked.Today, asked.Known);
        return PlaceDistances.From(place, days, asked.Today, isAlone: true) is { } distances
            ? new Picture(
                distances.Title, Width, distances.Height, distances.Draw(),
                [PlaceChangesInWords.Key(place), "In an emergency call 999.", .. SourceLines(answering)])
            : BeforeRecord(answering.Record);
    }

    private static OrRefusal<Picture> OfLife(RequestContext answering, HttpContext context) =>
        answering.Record.FindStation((string)context.GetRouteValue("slug")!).SelectMany(station => OfLife(answering, station));

    private static OrRefusal<Picture> OfLife(RequestContext answering, Station station) =>
        LifeBar.From(answering.Record, station, answering.Asked) is { } life
            ? new Picture(life.Title, Width, LifeBar.Height, life.Draw(), SourceLines(answering))
            : BeforeRecord(answering.Record);

    private static OrRefusal<RoundStory> RoundAsked(RequestContext answering, HttpContext context) =>
        answering.Record.FindRound(answering.Asked, (string)context.GetRouteValue("slug")!);

    private static OrRefusal<Stage> StageAsked(RequestContext answering, HttpContext context) => answering.Record.FindStage(
        answering.Asked, (string)context.GetRouteValue("slug")!, (string)context.GetRouteValue("stage")!);

    private static Refusal BeforeRecord(CounterRecord record) => Refusal.NotFound(
        "picture-before-record",
        "There is no picture of that time",
        $"Our record of single front counters begins on {Say.Day(record.FirstDay)}.");

    /// <summary>Whose it is, and of which days: a file is looked at on others, so that its “today” has to be one of them.</summary>
    /// <param name="answering">What was asked.</param>
    /// <param name="isOfADay">False for what is told of all days alike.</param>
    private static string[] SourceLines(RequestContext answering, bool isOfADay = true) =>
    [
        "FrontCounters, not the police and not the government. "
            + $"Newest source of the record: {Say.Day(answering.Record.AsOf(answering.Asked.Known))}.",
        (isOfADay ? $"For {Say.Day(answering.Asked.On)}, as" : "As") + $" known on {Say.Day(answering.Asked.Known)}. "
            + $"Release {answering.Record.Release.Abbreviated}. Facts under CC BY 4.0.",
    ];
}
