using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Boroughs;

public sealed class BoroughsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public LondonOnADay London { get; private set; } = null!;

    public string Heading { get; private set; } = "";

    public IReadOnlyList<BoroughRow> Boroughs { get; private set; } = [];

    public AccessView HowFar { get; private set; } = null!;

    public IEnumerable<Source> Sources => Boroughs
        .SelectMany(row => row.Counters).SelectMany(counter => counter.State.Sources)
        .Concat(Boroughs.SelectMany(row => row.Asked.Borough.Sources))
        .Concat(London.Unnamed?.Sources ?? [])
        .Concat(HowFar.Cited.Sources);

    public IActionResult OnGet([FromServices] PostcodesCounted postcodes)
    {
        if (AskedBoroughs.Read(HttpContext) is not { } listed)
        {
            return new StatusCodeResult(Response.StatusCode);
        }

        London = record.LondonOn(asked.Clocks);
        var before2017 = record.LondonOn(asked.Clocks with { On = ToldDays.Before2017 });
        var before2025 = record.LondonOn(asked.Clocks with { On = ToldDays.Before2025 });
        Boroughs =
        [
            .. record.Boroughs.Select(borough => new BoroughRow(
                London.CountIn(borough), before2017.CountIn(borough), before2025.CountIn(borough))),
        ];
        Heading = BoroughsInWords.Heading(London, [.. Boroughs.Select(row => row.Asked)], asked.Today);
        HowFar = AccessView.Of(record, asked, listed, postcodes);
        return Page();
    }
}
