using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
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

    /// <summary>All, or only those asked for.</summary>
    public IReadOnlyList<BoroughRow> Boroughs { get; private set; } = [];

    /// <summary>How many boroughs the Met polices, whether listed or not.</summary>
    public int Met { get; private set; }

    /// <summary>How many certainly have no open counter.</summary>
    public int WithNone { get; private set; }

    /// <summary>The days of the tiles, without the one asked about.</summary>
    public IReadOnlyList<LondonOnADay> Before { get; private set; } = [];

    public AccessView HowFar { get; private set; } = null!;

    public TilesView Tiles { get; private set; } = null!;

    public IEnumerable<Source> Sources => Boroughs
        .SelectMany(row => row.Counters).SelectMany(counter => counter.State.Sources)
        .Concat(Boroughs.SelectMany(row => row.Asked.Borough.Sources))
        .Concat(Boroughs.SelectMany(row => row.Endings).SelectMany(fact => fact.Sources))
        .Concat(London.Unnamed?.Sources ?? [])
        .Concat(HowFar.Cited.Sources);

    public IActionResult OnGet([FromServices] PostcodesCounted postcodes)
    {
        if (AskedBoroughs.Read(Request).IsRefused(out var refusal, out var listed))
        {
            return new RefusalResult(refusal);
        }

        London = record.LondonOn(asked.Clocks);
        Tiles = TilesView.OfLondon(record, asked);
        Before = [.. Tiles.Days.SkipLast(1)];
        IReadOnlyList<string> days = [.. Before.Select(london => TilesInWords.When(london, asked))];
        List<BoroughCount> counts = [.. record.Boroughs.Select(London.CountIn)];
        Boroughs =
        [
            .. counts.Where(listed.Holds).Select(count => new BoroughRow(
                count,
                [.. Before.Select(london => london.CountIn(count.Borough))],
                LastCounter.Find(record, count, asked.Clocks, Need.Any),
                LastCounter.Find(record, count, asked.Clocks, Need.TwentyFourHours))
            {
                Days = days,
            }),
        ];
        Met = counts.Count(count => count.Borough.Force == Force.Metropolitan);
        WithNone = counts.Count(count => count.HasNone);
        Heading = BoroughsInWords.Heading(London, counts, asked.Today);
        HowFar = AccessView.FromRecord(record, asked, listed, postcodes);
        return Page();
    }
}
