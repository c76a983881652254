using FrontCounters.Data;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>A postcode sector or district.</summary>
public sealed class PostcodesModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public AreaView View { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (record.FindPostcodes(HttpContext).IsRefused(out var refusal, out var area))
        {
            return new RefusalResult(refusal);
        }

        View = AreaView.Of(record, asked, area);
        return Page();
    }
}
