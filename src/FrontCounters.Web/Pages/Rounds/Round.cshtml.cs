using FrontCounters.Data;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Rounds;

public sealed class RoundModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public RoundStory Story { get; private set; } = null!;

    public RoundHeadline Headline { get; private set; } = null!;

    /// <summary>The counters of the round as last decided, in a list and on a map.</summary>
    public DecidedCounters Decided { get; private set; } = null!;

    public CountsView Counts { get; private set; } = null!;

    /// <summary>None for a round before our record.</summary>
    public StagesOnMaps? Maps { get; private set; }

    public IEnumerable<Source> Sources => new IEnumerable<Fact>[]
    {
        [Story.Told],
        Story.Stages,
        Story.Counters.Select(named => named.Decision),
        Counts.Counts.Stated,
        Story.Figures.SelectMany(question => question.Figures).Select(contested => contested.Figure),
        Story.Events,
        Story.Statements,
        Story.Disagreements.SelectMany(known => known.Claims),
    }
    .SelectMany(facts => facts).SelectMany(fact => fact.Sources)
    .Concat(Story.Quotations.Select(quotation => quotation.Source));

    public IActionResult OnGet(string slug)
    {
        if (record.FindRound(asked, slug).IsRefused(out var refusal, out var story)
            || Request.ReadChoice("stage", [.. story.Stages.Select(each => each.Slug)]).IsRefused(out refusal, out var stage))
        {
            return new RefusalResult(refusal);
        }

        Story = story;
        Counts = new CountsView(
            CountersOverTime.Of(record, asked.Known, asked.Today).Around(story.Round), $"/rounds/{slug}/counts");
        Maps = StagesOnMaps.Of(record, story, stage);
        Headline = RoundHeadline.Of(story.Round, story.Known);
        Decided = new DecidedCounters(
            Wording.Say.Capital($"{Wording.Say.Count(story.Counters.Count, "front counter")} as last decided"),
            story.Counters,
            $"/rounds/{slug}.geojson{asked.Query}",
            asked.Known,
            story.Round.IsWhollyKnown(story.Known));
        return Page();
    }
}
