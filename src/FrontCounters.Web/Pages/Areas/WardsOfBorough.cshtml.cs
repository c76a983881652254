using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>The wards of one borough.</summary>
public sealed class WardsOfBoroughModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public AreasView View { get; private set; } = null!;

    public Borough Borough { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (AskedAreas.WardsOfBorough(HttpContext, record, asked).IsRefused(out var refusal, out var wards)
            || AskedAreas.ReadOrder(Request).IsRefused(out refusal, out var order))
        {
            return new RefusalResult(refusal);
        }

        Borough = wards[0].Area.Boroughs[0];
        View = new AreasView(wards, wards, "ward", BoroughInWords.Place(Borough), asked)
        {
            Address = AreaAddresses.OfWards(Borough),
            Order = order,
        };
        return Page();
    }
}
