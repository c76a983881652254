using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Rounds;

public static class RoundDownloads
{
    private const string Round = "/rounds/{slug}";
    private const string OneStage = "/rounds/{slug}/{stage}";

    public static void MapRoundDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/rounds", (answering, context) => answering.List(
            answering.Record.RoundsKnown(answering.Asked.Known)
                .Select(round => RoundStory.Of(answering.Record, round, answering.Asked.Known)!)
                .Select(RoundItem.Of)));

        app.MapList("/rounds/counts", (answering, _) => answering.List(CountItem.Of(
            CountersOverTime.Of(answering.Record, answering.Asked.Known, answering.Asked.Today))));

        app.MapItem(
            Round,
            (answering, context) => StoryAsked(answering, context) is { } story
                ? RoundStoryItem.Of(answering, story)
                : null,
            item => item.Stages);
        app.MapGeoJson(Round, (answering, context) => StoryAsked(answering, context) is { } story
            ? answering.List(story.Counters.Select(DecidedPlace.Of))
            : null);

        app.MapList(Round + "/counters", (answering, context) => StoryAsked(answering, context) is { } story
            ? answering.List(answering.Record.OutcomesOf(story.Round, story.Known)
                .Select(outcome => RoundOutcomeItem.Of(outcome, story.Known)))
            : null);

        app.MapItem(OneStage, StageWithComparison, item => item.Decisions);
        app.MapGeoJson(OneStage, (answering, context) => StageAsked(answering, context) is { } stage
            && context.TryFindAgainst(answering.Asked, stage, out _)
            ? answering.List(answering.Record.CountersNamedBy(stage).Select(DecidedPlace.Of))
            : null);
    }

    private static StageItem? StageWithComparison(RequestContext answering, HttpContext context) =>
        StageAsked(answering, context) is { } stage && context.TryFindAgainst(answering.Asked, stage, out var against)
            ? StageItem.Of(answering, stage, against)
            : null;

    private static RoundStory? StoryAsked(RequestContext answering, HttpContext context) =>
        context.FindRound(answering.Record, answering.Asked, Part(context, "slug"));

    private static Stage? StageAsked(RequestContext answering, HttpContext context) =>
        context.FindStage(answering.Record, answering.Asked, Part(context, "slug"), Part(context, "stage"));

    private static string Part(HttpContext context, string name) => (string)context.GetRouteValue(name)!;
}
