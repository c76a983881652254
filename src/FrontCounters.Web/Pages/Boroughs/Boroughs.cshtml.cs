using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Boroughs;

public sealed class BoroughsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public LondonOnADay London { get; private set; } = null!;

    public string Heading { get; private set; } = "";

    public IReadOnlyList<BoroughRow> Boroughs { get; private set; } = [];

    /// <summary>Days before the closures of each round.</summary>
    public IReadOnlyList<Milestone> Before { get; private set; } = [];

    public AccessView HowFar { get; private set; } = null!;

    public TilesView Tiles { get; private set; } = null!;

    public IEnumerable<Source> Sources => Boroughs
        .SelectMany(row => row.Counters).SelectMany(counter => counter.State.Sources)
        .Concat(Boroughs.SelectMany(row => row.Asked.Borough.Sources))
        .Concat(London.Unnamed?.Sources ?? [])
        .Concat(HowFar.Cited.Sources);

    public IActionResult OnGet([FromServices] PostcodesCounted postcodes)
    {
        if (AskedBoroughs.Read(Request).IsRefused(out var refusal, out var listed))
        {
            return new RefusalResult(refusal);
        }

        London = record.LondonOn(asked.Clocks);
        Before = record.MilestonesBefore();
        List<LondonOnADay> before =
            [.. Before.Select(milestone => record.LondonOn(asked.Clocks with { On = milestone.Day }))];
        Boroughs =
        [
            .. record.Boroughs.Select(borough => new BoroughRow(
                London.CountIn(borough), [.. before.Select(london => london.CountIn(borough))])
            {
                Days = [.. Before.Select(milestone => milestone.Label ?? Wording.Say.Day(milestone.Day))],
            }),
        ];
        Heading = BoroughsInWords.Heading(London, [.. Boroughs.Select(row => row.Asked)], asked.Today);
        Tiles = TilesView.OfLondon(record, asked);
        HowFar = AccessView.Of(record, asked, listed, postcodes);
        return Page();
    }
}
