using FrontCounters.Web.Asking;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Errors;

public sealed class ErrorModel : PageModel
{
    public Refusal Refusal { get; private set; } = null!;

    public void OnGet() => Refusal = RefusalResponse.ReasonFor(HttpContext);
}
