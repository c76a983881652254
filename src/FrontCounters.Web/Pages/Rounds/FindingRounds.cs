using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>
/// Finds the round and stages that an address names, for page and download alike. None after it has refused the
/// request: the record has no such thing, or it was not yet known on the day asked about.
/// </summary>
public static class FindingRounds
{
    /// <summary>The round, whether or not it was known yet on the day asked about.</summary>
    public static ClosureRound? FindNamedRound(this HttpContext context, CounterRecord record, string slug) =>
        context.FoundOrRefused(record.Round(slug), "round", slug, record.Rounds.Select(
            each => new RefusalLink($"/rounds/{each.Slug}", each.Name)));

    public static RoundStory? FindRound(this HttpContext context, CounterRecord record, AskedClocks asked, string slug)
    {
        if (context.FindNamedRound(record, slug) is not { } round)
        {
            return null;
        }

        var story = RoundStory.Of(record, round, asked.Known);
        if (story is null)
        {
            var first = round.StagesKnown(DateOnly.MaxValue)[0];
            var instead = new RefusalLink("/rounds" + asked.Query, "the rounds known then");
            RefuseNotYetKnown(context, "round", round.Name, first.Date, asked, instead);
        }

        return story;
    }

    public static Stage? FindStage(
        this HttpContext context, CounterRecord record, AskedClocks asked, string slug, string stageSlug)
    {
        if (context.FindNamedRound(record, slug) is not { } round)
        {
            return null;
        }

        var stage = round.Stages.FirstOrDefault(each => each.Slug == stageSlug);
        if (stage is null)
        {
            context.RefuseUnknown("stage", stageSlug, round.StagesKnown(asked.Known).Select(each => LinkTo(each)));
        }
        else if (stage.Date > asked.Known)
        {
            var address = round.StagesKnown(asked.Known).Count > 0 ? $"/rounds/{round.Slug}" : "/rounds";
            var instead = new RefusalLink(address + asked.Query, "what was known then");
            RefuseNotYetKnown(context, "stage", stage.Name, stage.Date, asked, instead);
            return null;
        }

        return stage;
    }

    /// <summary>
    /// The stage to compare with: the one that <c>?against=</c> names, or else the one before. Refuses a name that no
    /// other stage of the round known by then has.
    /// </summary>
    /// <returns>False after a refusal; the stage is none where the first of a round has nothing before it.</returns>
    public static bool TryFindAgainst(this HttpContext context, AskedClocks asked, Stage stage, out Stage? against)
    {
        against = stage.StageBefore();
        if (context.Request.Query["against"].ToString() is not { Length: > 0 } slug)
        {
            return true;
        }

        var others = stage.Round.StagesKnown(asked.Known).Where(other => other != stage).ToList();
        against = others.Find(other => other.Slug == slug);
        if (against is null)
        {
            context.Refuse(
                StatusCodes.Status400BadRequest,
                "against-not-understood",
                "We cannot compare with that stage",
                others.Count == 0
                    ? $"No other stage of the {stage.RoundSlug} round was known by then."
                    : $"In against, write another stage of the {stage.RoundSlug} round: "
                        + $"{Say.List(others.Select(other => other.Slug))}.");
        }

        return against is not null;
    }

    private static void RefuseNotYetKnown(
        HttpContext context, string noun, string name, DateOnly from, AskedClocks asked, RefusalLink instead) =>
        context.Refuse(
            StatusCodes.Status404NotFound,
            $"{noun}-not-yet-known",
            $"Not yet known: {name}",
            $"It became known on {Say.Day(from)}, and you asked for what was known on {Say.Day(asked.Known)}.",
            instead);

    private static RefusalLink LinkTo(Stage stage) => new($"/rounds/{stage.RoundSlug}/{stage.Slug}", stage.Name);
}
