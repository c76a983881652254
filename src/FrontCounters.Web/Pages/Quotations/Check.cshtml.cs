using FrontCounters.Data;
using FrontCounters.Data.Quoting;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>What a reader pastes is shown to that reader again: kept in no cache, found by no search engine.</summary>
[NotKept]
public sealed class CheckModel(CounterRecord record, AskedClocks asked) : PageModel
{
    /// <summary>None where nothing was asked.</summary>
    public CheckedText? Found { get; private set; }

    public string? Typed { get; private set; }

    public string Heading => Found is null ? "Check a quotation" : CheckInWords.Heading(Found);

    public IEnumerable<Source> Sources => Found?.Matches.Select(match => match.Quotation.Source) ?? [];

    public IActionResult OnGet()
    {
        if (Request.ReadQuotedText().IsRefused(out var refusal, out var text))
        {
            return new RefusalResult(refusal);
        }

        Typed = text;
        Found = text is null ? null : record.CheckQuotation(text, asked.Known);
        return Page();
    }
}
