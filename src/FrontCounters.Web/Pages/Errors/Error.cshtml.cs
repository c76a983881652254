using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Responses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Errors;

public sealed class ErrorModel : PageModel
{
    public Refusal Refusal { get; private set; } = null!;

    /// <summary>Whether it stands in the frame of another site, which asked for an embed.</summary>
    public bool IsInFrame => FramedAnswer.IsAskedFor(HttpContext, HttpContext.Features.Get<PublicAddress>());

    /// <summary>Tells of a refusal; asked for by its own address, it is one.</summary>
    public IActionResult OnGet()
    {
        Refusal = RefusalResponse.ReasonFor(HttpContext);
        return HttpContext.IsRefusal() ? Page() : NotFound();
    }
}
