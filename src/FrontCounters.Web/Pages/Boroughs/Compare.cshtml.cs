using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Boroughs;

public sealed class CompareModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public string Heading { get; private set; } = "Two boroughs’ front counters, side by side";

    /// <summary>The two; none where none were asked for.</summary>
    public IReadOnlyList<ComparedBorough> Boroughs { get; private set; } = [];

    public IReadOnlyList<Borough> All => record.Boroughs;

    public AccessOnADay Access { get; private set; } = null!;

    /// <summary>The question as the downloads' addresses carry it.</summary>
    public string Query => string.Concat(
        $"?a={Boroughs[0].Borough.Slug}&b={Boroughs[1].Borough.Slug}", asked.Query.Replace('?', '&'));

    public IEnumerable<Source> Sources => Boroughs.SelectMany(borough => borough.Counted.Sources.Concat(borough.Measured.Sources));

    public IActionResult OnGet([FromServices] PostcodesCounted postcodes)
    {
        if (AskedPair.IsBlank(Request))
        {
            return Page();
        }

        if (AskedPair.Read(Request, record).IsRefused(out var refusal, out var pair))
        {
            return new RefusalResult(refusal);
        }

        Access = record.AccessOn(asked.Clocks, postcodes);
        Boroughs = [.. new[] { pair.A, pair.B }.Select(borough => ComparedBorough.From(record, borough, asked, Access))];
        Heading = $"{pair.A.Name} and {pair.B.Name}: front counters side by side";
        return Page();
    }
}
