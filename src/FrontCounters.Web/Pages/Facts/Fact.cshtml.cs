using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Facts;

public sealed class FactModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public Fact Stated { get; private set; } = null!;

    public FactItem Fact { get; private set; } = null!;

    /// <summary>Every cell of it that a release changed, oldest first.</summary>
    public IEnumerable<LoggedChange> Changes => record.LoggedChanges.Where(change => change.FactKey == Stated.Key);

    /// <summary>True where the reader asks what was known before any source of it was published.</summary>
    public bool IsLaterThanKnown => Fact.KnownFrom > asked.Known;

    public IActionResult OnGet(string kind, string id)
    {
        if (Request.FindFact(record, kind, id).IsRefused(out var refusal, out var fact))
        {
            return new RefusalResult(refusal);
        }

        Stated = fact;
        Fact = FactItem.FromFact(record, fact, asked.Known);
        return Page();
    }
}
