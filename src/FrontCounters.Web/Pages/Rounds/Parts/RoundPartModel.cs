using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Rounds.Parts;

/// <summary>A page that holds one part of a round.</summary>
public class RoundPartModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public RoundStory Story { get; private set; } = null!;

    protected AskedClocks Asked => asked;

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
