using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>
/// Finds the round and stages that an address names, for page and download alike; or that the record has no such thing,
/// or that it was not yet known on the day asked about.
/// </summary>
public static class FindingRounds
{
    public static readonly AskedParameter StageSlug = AskedParameter.InPath(
        "stage",
        "The stage's slug, unique within its round.",
        record => record.Stages[^1].Slug,
        "stage-not-found",
        "stage-not-yet-known");

    public static readonly AskedParameter Against = new(
        "against",
        "Another stage of the round to compare with, by its slug. Without it, the one before.",
        "against-not-understood");

    /// <summary>The stage that the map of a round's page shows.</summary>
    public static readonly AskedParameter StageOnMap = AskedParameter.Choice(
        "stage", "The stage whose map is shown.", record => [.. record.Stages.Select(stage => stage.Slug)]);

    /// <summary>The round, whether or not it was known yet on the day asked about.</summary>
    public static OrRefusal<ClosureRound> FindNamedRound(this CounterRecord record, string slug) =>
        record.Round(slug).OrUnknown("round", slug, () => RefusalLinks.ToRounds(record));

    public static OrRefusal<RoundStory> FindRound(this CounterRecord record, AskedClocks asked, string slug) =>
        from round in record.FindNamedRound(slug)
        from story in StoryOf(record, asked, round)
        select story;

    public static OrRefusal<Stage> FindStage(this CounterRecord record, AskedClocks asked, string slug, string stageSlug) =>
        from round in record.FindNamedRound(slug)
        from stage in round.Stages.FirstOrDefault(stage => stage.Slug == stageSlug)
            .OrUnknown("stage", stageSlug, () => round.StagesKnown(asked.Known).Select(LinkTo))
        from known in IfKnown(stage, asked)
        select known;

    /// <summary>
    /// The stage to compare with: the one that <c>?against=</c> names, or else the one before; none where the first of a
    /// round has nothing before it. Refuses a name that no other stage of the round known by then has.
    /// </summary>
    public static OrRefusal<Stage?> FindAgainst(this HttpRequest request, AskedClocks asked, Stage stage)
    {
        if (request.Query["against"].ToString() is not { Length: > 0 } slug)
        {
            return stage.StageBefore();
        }

        var others = stage.Round.StagesKnown(asked.Known).Where(other => other != stage).ToList();
        return others.Find(other => other.Slug == slug) is { } against
            ? against
            : Refusal.NotUnderstood(
                "against-not-understood",
                "We cannot compare with that stage",
                others.Count == 0
                    ? $"No other stage of the {stage.RoundSlug} round was known by then."
                    : $"In against, write another stage of the {stage.RoundSlug} round: "
                        + $"{Say.List(others.Select(other => other.Slug))}.");
    }

    private static OrRefusal<RoundStory> StoryOf(CounterRecord record, AskedClocks asked, ClosureRound round) =>
        RoundStory.From(record, round, asked.Known) is { } story
            ? story
            : NotYetKnown(
                "round",
                round.Name,
                round.StagesKnown(DateOnly.MaxValue)[0].Date,
                asked,
                new RefusalLink("/rounds" + asked.Query, "the rounds known then"));

    private static OrRefusal<Stage> IfKnown(Stage stage, AskedClocks asked)
    {
        if (stage.Date <= asked.Known)
        {
            return stage;
        }

        var address = stage.Round.StagesKnown(asked.Known).Count > 0 ? $"/rounds/{stage.RoundSlug}" : "/rounds";
        return NotYetKnown("stage", stage.Name, stage.Date, asked, new RefusalLink(address + asked.Query, "what was known then"));
    }

    private static Refusal NotYetKnown(string noun, string name, DateOnly from, AskedClocks asked, RefusalLink instead) =>
        Refusal.NotFound(
            $"{noun}-not-yet-known",
            $"Not yet known: {name}",
            $"It became known on {Say.Day(from)}, and you asked for what was known on {Say.Day(asked.Known)}.",
            instead);

    private static RefusalLink LinkTo(Stage stage) => new($"/rounds/{stage.RoundSlug}/{stage.Slug}", stage.Name);
}
