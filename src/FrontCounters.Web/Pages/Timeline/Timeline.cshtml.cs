using FrontCounters.Data;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Timeline;

public sealed class TimelineModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public TimelineFilter Filter { get; private set; } = null!;

    public IReadOnlyList<Choice> Filters { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Entries { get; private set; } = [];

    public IEnumerable<IGrouping<int, TimelineEntry>> Years => Entries.GroupBy(entry => entry.Date.Year);

    public IEnumerable<Source> Sources => Entries.SelectMany(entry => entry.Fact.Sources);

    public IActionResult OnGet()
    {
        if (Request.ReadTimelineFilter(record, asked).IsRefused(out var refusal, out var filter))
        {
            return new RefusalResult(refusal);
        }

        Filter = filter;
        Entries = record.TimelineOf(filter);
        Filters = TimelineFilters.Choices(record, filter);
        return Page();
    }
}
