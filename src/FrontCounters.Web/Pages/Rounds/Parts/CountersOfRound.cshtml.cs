using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Rounds.Parts;

/// <summary>What a round decided of each counter that it names, as last decided.</summary>
public sealed class CountersOfRoundModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public RoundStory Story { get; private set; } = null!;

    /// <summary>The counters of the round as last decided, in a list and on a map.</summary>
    public DecidedCounters Decided { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (record.FindRound(asked, slug).IsRefused(out var refusal, out var story))
        {
            return new RefusalResult(refusal);
        }

        Story = story;
        Decided = new DecidedCounters(
            Wording.Say.Capital($"{Wording.Say.Count(story.Counters.Count, "front counter")} as last decided"),
            story.Counters,
            $"/rounds/{slug}.geojson{asked.Query}",
            asked.Known,
            story.Round.IsWhollyKnown(story.Known));
        return Page();
    }
}
