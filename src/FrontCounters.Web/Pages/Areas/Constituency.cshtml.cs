using FrontCounters.Data;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>A constituency of Parliament.</summary>
public sealed class ConstituencyModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public AreaView View { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (record.FindConstituency(HttpContext).IsRefused(out var refusal, out var area))
        {
            return new RefusalResult(refusal);
        }

        View = AreaView.Of(record, asked, area);
        return Page();
    }
}
