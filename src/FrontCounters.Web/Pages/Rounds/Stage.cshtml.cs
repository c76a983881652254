using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Rounds;

public sealed class StageModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public Stage Stage { get; private set; } = null!;

    public Stage? StageBefore { get; private set; }

    public Stage? StageAfter { get; private set; }

    /// <summary>None for the first stage of a round, unless another was asked for.</summary>
    public ComparedWith? Compared { get; private set; }

    /// <summary>The stages that a reader may compare it with.</summary>
    public IReadOnlyList<Stage> Choices { get; private set; } = [];

    /// <summary>London as it was to be under this stage; none for a round before our record.</summary>
    public LondonOnADay? London { get; private set; }

    public DecidedCounters Decided { get; private set; } = null!;

    public IEnumerable<Source> Sources => new Fact?[] { Stage, Compared?.Against }.OfType<Fact>()
        .Concat(Stage.Decisions)
        .Concat(Compared?.ByKind.SelectMany(group => group.Changes).SelectMany(Said) ?? [])
        .SelectMany(fact => fact.Sources);

    public IActionResult OnGet(string slug, string stage)
    {
        if (record.FindStage(asked, slug, stage).IsRefused(out var refusal, out var found)
            || Request.FindAgainst(asked, found).IsRefused(out refusal, out var against))
        {
            return new RefusalResult(refusal);
        }

        Stage = found;
        (StageBefore, StageAfter) = (found.StageBefore(), found.StageAfter(asked.Known));
        Compared = ComparedWith.From(found, against);
        Choices = [.. found.Round.StagesKnown(asked.Known).Where(other => other != found)];
        London = record.LondonUnder(found);
        var counters = record.CountersNamedBy(found);
        Decided = new DecidedCounters(
            Wording.Say.Capital($"{Wording.Say.Count(counters.Count, "front counter")} by name"),
            counters,
            $"/rounds/{slug}/{stage}.geojson{asked.Query}",
            asked.Known,
            found.Round.IsWhollyKnown(asked.Known));
        return Page();
    }

    private static IEnumerable<Fact> Said(StageChange change) =>
        new Fact?[] { change.Before, change.After }.OfType<Fact>();
}
