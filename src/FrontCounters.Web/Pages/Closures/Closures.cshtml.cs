using System.Globalization;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Closures;

public sealed class ClosuresModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public ClosureFilter Filter { get; private set; } = null!;

    public IReadOnlyList<Choice> Filters { get; private set; } = [];

    public IReadOnlyList<ClosedCounter> Closed { get; private set; } = [];

    /// <summary>By the year of the first day without the counter, oldest first.</summary>
    public IEnumerable<IGrouping<int, ClosedCounter>> Years => Closed.GroupBy(closed => closed.Closing.Day.Year);

    public IEnumerable<Source> Sources => Closed.SelectMany(closed => closed.Facts).SelectMany(fact => fact.Sources);

    public IActionResult OnGet()
    {
        if (Request.ReadClosureFilter(record, asked).IsRefused(out var refusal, out var filter))
        {
            return new RefusalResult(refusal);
        }

        var all = record.ClosuresKnown(asked.Known);
        Filter = filter;
        Closed = [.. all.Where(filter.Holds)];
        Filters =
        [
            Choice.From("round", "Round", "every round, and none", filter.Round,
                AskedClosures.Rounds(record).Select(slug => (slug, record.Round(slug)?.Name ?? "no round decided it")),
                round => all.Count((filter with { Round = round }).Holds)),
            Choice.OfBoroughs(record, filter.Borough, borough => all.Count((filter with { Borough = borough }).Holds)),
            Choice.From("year", "Year", "every year", filter.Year?.ToString(CultureInfo.InvariantCulture),
                AskedClosures.Years(record, asked.Known).Select(year => (year, year)),
                year => all.Count((filter with { Year = int.Parse(year, CultureInfo.InvariantCulture) }).Holds)),
        ];
        return Page();
    }
}
