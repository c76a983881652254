using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Days;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>Every number that a source states about a round, and where sources disagree.</summary>
public sealed class FiguresOfRoundModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public RoundStory Story { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (HttpContext.FindRound(record, asked, slug) is not { } story)
        {
            return StatusCode(Response.StatusCode);
        }

        Story = story;
        return Page();
    }
}
