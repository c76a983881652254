using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.About;

/// <summary>Every element of the site once, made from the record as pages make it.</summary>
public sealed class StyleModel(CounterRecord record, AskedClocks asked, StyleTokens tokens) : PageModel
{
    public StyleTokens Tokens => tokens;

    public IReadOnlyList<(Service Service, Standing Standing)> States { get; } =
    [
        .. Enum.GetValues<Service>().Select(service =>
            (service, service == Service.Unknown ? Standing.Unknown : Standing.Observed)),
        (Service.TwentyFourHours, Standing.Disputed),
    ];

    /// <summary>A counter that is open, for what a note and a row look like.</summary>
    public CounterOnADay Counter { get; private set; } = null!;

    public TilesView Tiles { get; private set; } = null!;

    public SlopeView Slope { get; private set; } = null!;

    public CountersOverTime Counts { get; private set; } = null!;

    public MapView Map { get; private set; } = null!;

    public CitedFact Cited { get; private set; } = null!;

    public IEnumerable<Source> Sources => Cited.Sources;

    public void OnGet()
    {
        var london = record.LondonOn(asked.Clocks);
        List<CounterOnADay> open = [.. london.Counters.Where(counter => counter.State.IsOpen)];
        Counter = open.Count > 0 ? open[0] : london.Counters[0];
        Cited = NearestRow.Cited(Counter, asked.Clocks, record);
        Tiles = TilesView.OfLondon(record, asked);
        Slope = SlopeView.FromRecord(record, asked);
        Counts = CountersOverTime.FromRecord(record, asked.Known, asked.Today);
        Map = new MapView("Front counters open to the public in London", $"/stations.geojson{asked.Query}", MapView.Numbered(open));
    }
}
