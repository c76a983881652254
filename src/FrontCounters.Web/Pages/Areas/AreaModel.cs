using FrontCounters.Data;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>The page of an area, of whatever kind it is: only how its address names it differs.</summary>
/// <param name="record">What is known.</param>
/// <param name="asked">The two days.</param>
/// <param name="find">Finds the area that the address names.</param>
public abstract class AreaModel(
    CounterRecord record, AskedClocks asked, Func<CounterRecord, HttpContext, OrRefusal<Area>> find) : PageModel
{
    public AreaView View { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (find(record, HttpContext).IsRefused(out var refusal, out var area))
        {
            return new RefusalResult(refusal);
        }

        View = AreaView.From(record, asked, area);
        (ViewData["Title"], ViewData["Description"]) = (View.Heading, View.Description);
        return Page();
    }
}

/// <summary>A postcode sector or district.</summary>
public sealed class PostcodesModel(CounterRecord record, AskedClocks asked) : AreaModel(record, asked, AskedPostcodes.FindPostcodes);

/// <summary>A ward of a borough.</summary>
public sealed class WardModel(CounterRecord record, AskedClocks asked) : AreaModel(record, asked, AskedNamedArea.FindWard);

/// <summary>A constituency of Parliament.</summary>
public sealed class ConstituencyModel(CounterRecord record, AskedClocks asked) : AreaModel(record, asked, AskedNamedArea.FindConstituency);
