using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Web.Asking;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Home;

public sealed class HomeModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public LondonOnADay London { get; private set; } = null!;

    public void OnGet() => London = record.LondonOn(asked.Clocks);
}
