using FrontCounters.Data;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Embed;

/// <summary>A borough's answer, small enough to stand in a frame on another site.</summary>
[MayBeFramed]
public sealed class BoroughEmbedModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public BoroughAnswer Answer { get; private set; } = null!;

    public string Heading { get; private set; } = "";

    /// <summary>Of a frozen answer, whether more is known by now; none where the answer moves with the days.</summary>
    public string? Since { get; private set; }

    public IActionResult OnGet(string slug)
    {
        if (record.FindBorough(slug).IsRefused(out var refusal, out var borough))
        {
            return new RefusalResult(refusal);
        }

        if (Request.ReadRelease().IsRefused(out refusal, out var release))
        {
            return new RefusalResult(refusal);
        }

        Answer = record.AnswerFor(borough, record.LondonOn(asked.Clocks));
        Heading = BoroughInWords.Heading(Answer, asked.Today);
        Since = IsFrozen(release) ? FrozenInWords.Since(record, asked, release) : null;
        return Page();
    }

    // A day that is today's is frozen too: tomorrow it will not be.
    private bool IsFrozen(string? release) =>
        release is not null || Request.Query.ContainsKey("on") || Request.Query.ContainsKey("known");
}
