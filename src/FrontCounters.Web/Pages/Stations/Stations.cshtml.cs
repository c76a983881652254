using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Stations;

public sealed class StationsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public string Heading { get; private set; } = "";

    /// <summary>What was asked for beyond the heading's words.</summary>
    public string? Narrowing { get; private set; }

    public StationFilter Filter { get; private set; } = null!;

    /// <summary>The filter and the two days, as the downloads' addresses carry them.</summary>
    public string Query { get; private set; } = "";

    public StationFacets Facets { get; private set; } = null!;

    public IReadOnlyList<ListedCounter> Counters { get; private set; } = [];

    /// <summary>Those that rounds long past closed, folded; none where a round was asked for.</summary>
    public IReadOnlyList<ClosedEarlier> Folded { get; private set; } = [];

    /// <summary>All that are listed, folded ones included.</summary>
    public int Listed { get; private set; }

    public MapView Map { get; private set; } = null!;

    /// <summary>The plan that the list rests on, where the asked day lay ahead of what was known.</summary>
    public CitedFact? Plan { get; private set; }

    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Request.ReadStationFilter(record, asked).IsRefused(out var refusal, out var filter))
        {
            return new RefusalResult(refusal);
        }

        var all = record.LondonOn(asked.Clocks);
        var london = all.Matching(filter);
        (Filter, Query, Facets) = (filter, asked.Query(filter), new StationFacets(record, all, filter, asked));
        Heading = StationsInWords.Heading(london, filter, asked);
        Narrowing = StationsInWords.Narrowing(filter, asked.Known);
        var (told, folded) = filter.Round is null && filter.Stage is null
            ? ClosedEarlier.Split(london.Counters)
            : (london.Counters, []);
        Counters = ListedCounter.Numbered(told, london.Clocks);
        (Folded, Listed) = (folded, london.Counters.Count);
        Map = new MapView(Heading, $"/stations.geojson{Query}", MapView.Numbered(told))
        {
            Borough = filter.Borough,
        };
        var plan = filter.DecidedBy(asked.Known) ?? london.Plan;
        Plan = plan is null ? null : CitedFact.From(plan, plan.Name, plan.Summary);
        Sources = [.. (plan?.Sources ?? []).Concat(Counters.SelectMany(counter => counter.Cited.Sources))
            .Concat(Folded.SelectMany(folded => folded.Cited.Sources))];
        return Page();
    }
}
