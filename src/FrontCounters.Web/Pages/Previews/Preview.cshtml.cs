using FrontCounters.Data;
using FrontCounters.Web.Days;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Previews;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Previews;

/// <summary>The page of which a link's picture is taken; nothing leads to it.</summary>
[NotKept]
public sealed class PreviewModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public PreviewCard Card { get; private set; } = null!;

    public SvgMap Map { get; private set; } = null!;

    public IActionResult OnGet(string kind, string slug)
    {
        var address = PreviewAddress.OfPage(record, $"{kind}/{slug}");
        if (address.Page != $"/previews/{kind}/{slug}" || PreviewCard.ForAddress(record, asked, address) is not { } card)
        {
            return NotFound();
        }

        Card = card;
        Map = SvgMap.Draw(record, card.Map);
        return Page();
    }
}
