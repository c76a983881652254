using FrontCounters.Data;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>Every constituency of London.</summary>
public sealed class ConstituenciesModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public AreasView View { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (AskedAreas.Constituencies(Request, record, asked).IsRefused(out var refusal, out var constituencies)
            || AskedAreas.ReadOrder(Request).IsRefused(out refusal, out var order))
        {
            return new RefusalResult(refusal);
        }

        View = new AreasView(constituencies, constituencies, "constituency", "London", asked)
        {
            Address = "/constituencies",
            Order = order,
            SaysBorough = true,
        };
        return Page();
    }
}
