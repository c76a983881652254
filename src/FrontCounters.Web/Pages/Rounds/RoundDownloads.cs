using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Rounds;

public static class RoundDownloads
{
    private const string Round = "/rounds/{slug}";
    private const string OneStage = "/rounds/{slug}/{stage}";

    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/rounds", "Closure rounds", "Every round, with the counts that it comes down to.", [On, Known]),
        new("/rounds/counts", "Counters over time", "How many counters sources counted, stage by stage.", [On, Known]),
        new("/rounds/{slug}", "One closure round", "Its stages, figures and events.", [RoundSlug, On, Known]),
        new(
            "/rounds/{slug}/counters",
            "What became of each counter in a round",
            "One row a counter that the round names: what was last decided, whether it closed, and the closing day.",
            [RoundSlug, On, Known]),
        new(
            "/rounds/{slug}/{stage}",
            "One stage of a round",
            "What it says of each counter that it names, and what differs from another stage.",
            [RoundSlug, FindingRounds.StageSlug, FindingRounds.Against, On, Known]),
    ];

    public static void MapRoundDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/rounds", (answering, context) => OrRefusal.Never(answering.List(
            answering.Record.RoundsKnown(answering.Asked.Known)
                .Select(round => RoundStory.From(answering.Record, round, answering.Asked.Known)!)
                .Select(RoundItem.FromStory))));

        app.MapList("/rounds/counts", (answering, _) => OrRefusal.Never(answering.List(CountItem.All(
            CountersOverTime.FromRecord(answering.Record, answering.Asked.Known, answering.Asked.Today), answering.Asked.Known))));

        app.MapItem(
            Round,
            (answering, context) => StoryAsked(answering, context).Select(story => RoundStoryItem.FromStory(answering, story)),
            item => item.Stages);
        app.MapGeoJson(Round, (answering, context) => StoryAsked(answering, context)
            .Select(story => answering.List(story.Counters.Select(DecidedPlace.From))));

        app.MapList(Round + "/counters", (answering, context) => StoryAsked(answering, context)
            .Select(story => answering.List(answering.Record.OutcomesOf(story.Round, story.Known)
                .Select(outcome => RoundOutcomeItem.From(outcome, story.Known)))));

        app.MapItem(
            OneStage,
            (answering, context) =>
                from stage in StageAsked(answering, context)
                from against in context.Request.FindAgainst(answering.Asked, stage)
                select StageItem.From(answering, stage, against),
            item => item.Decisions);
        app.MapGeoJson(OneStage, (answering, context) =>
            from stage in StageAsked(answering, context)
            from against in context.Request.FindAgainst(answering.Asked, stage)
            select answering.List(answering.Record.CountersNamedBy(stage).Select(DecidedPlace.From)));
    }

    private static OrRefusal<RoundStory> StoryAsked(RequestContext answering, HttpContext context) =>
        answering.Record.FindRound(answering.Asked, Part(context, "slug"));

    private static OrRefusal<Stage> StageAsked(RequestContext answering, HttpContext context) =>
        answering.Record.FindStage(answering.Asked, Part(context, "slug"), Part(context, "stage"));

    private static string Part(HttpContext context, string name) => (string)context.GetRouteValue(name)!;
}
