using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Rounds.Parts;

/// <summary>Every number that a source states about a round, and where sources disagree.</summary>
public sealed class FiguresOfRoundModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public RoundStory Story { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (record.FindRound(asked, slug).IsRefused(out var refusal, out var story))
        {
            return new RefusalResult(refusal);
        }

        Story = story;
        return Page();
    }
}
