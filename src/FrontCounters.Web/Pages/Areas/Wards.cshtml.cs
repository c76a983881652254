using FrontCounters.Data;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>Every ward of London in one table, in parts.</summary>
public sealed class WardsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    // Rows of one part: about what a phone lays out without a wait.
    private const int Most = 90;

    public AreasView View { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (AskedAreas.Wards(Request, record, asked).IsRefused(out var refusal, out var wards)
            || AskedAreas.ReadOrder(Request).IsRefused(out refusal, out var order))
        {
            return new RefusalResult(refusal);
        }

        var parts = (wards.Count + Most - 1) / Most;
        if (Request.ReadPart(parts).IsRefused(out refusal, out var part))
        {
            return new RefusalResult(refusal);
        }

        var view = new AreasView(wards, [.. wards.Skip((part - 1) * Most).Take(Most)], "ward", "London", asked)
        {
            Address = "/wards",
            Order = order,
            SaysBorough = true,
        };
        View = view with { Parts = new PartsOfList(part, parts, view.InOrder(order)) };
        return Page();
    }
}
