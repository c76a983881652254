using FrontCounters.Data;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>A round in short; what there is more of it has pages of its own (<see cref="Parts.RoundParts" />).</summary>
public sealed class RoundModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public RoundStory Story { get; private set; } = null!;

    public RoundHeadline Headline { get; private set; } = null!;

    public CountsView Counts { get; private set; } = null!;

    public TilesView Tiles { get; private set; } = null!;

    /// <summary>None for a round before our record.</summary>
    public StagesOnMaps? Maps { get; private set; }

    public IEnumerable<Source> Sources =>
        Story.Stages.Prepend(Story.Told).Concat(Counts.Counts.Stated).SelectMany(fact => fact.Sources);

    public IActionResult OnGet(string slug)
    {
        if (record.FindRound(asked, slug).IsRefused(out var refusal, out var story)
            || Request.ReadChoice("stage", [.. story.Stages.Select(one => one.Slug)]).IsRefused(out refusal, out var stage))
        {
            return new RefusalResult(refusal);
        }

        Story = story;
        Counts = new CountsView(
            CountersOverTime.FromRecord(record, asked.Known, asked.Today).Around(story.Round), $"/rounds/{slug}/{StageNames.Counts}");
        Tiles = TilesView.OfRound(record, story.Round, asked);
        Maps = StagesOnMaps.From(record, story, stage);
        Headline = RoundHeadline.From(story.Round, story.Known);
        return Page();
    }
}
