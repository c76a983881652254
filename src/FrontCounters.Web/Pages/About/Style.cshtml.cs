using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Pages.Boroughs;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Pages.Stations;
using Microsoft.AspNetCore.Mvc;
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
        (Service.Unknown, Standing.Disputed),
    ];

    /// <summary>A counter that is open, for what a note and a row look like.</summary>
    public CounterOnADay Counter { get; private set; } = null!;

    public TilesView Tiles { get; private set; } = null!;

    /// <summary>One of each kind.</summary>
    public IReadOnlyList<SvgDrawing> Drawings { get; private set; } = [];

    public Quotation? Quoted { get; private set; }

    public MapView Map { get; private set; } = null!;

    public CitedFact Cited { get; private set; } = null!;

    public IEnumerable<Source> Sources => Cited.Sources;

    public StyleParts Parts(string scheme) => new(this, scheme);

    public void OnGet([FromServices] PostcodesCounted postcodes)
    {
        var london = record.LondonOn(asked.Clocks);
        List<CounterOnADay> open = [.. london.Counters.Where(counter => counter.State.IsOpen)];
        Counter = open.Count > 0 ? open[0] : london.Counters[0];
        Cited = NearestRow.Cited(Counter, asked.Clocks, record);
        Tiles = TilesView.OfLondon(record, asked);
        Quoted = record.Quotations.Count > 0 ? record.Quotations[0] : null;
        Drawings = [.. Drawn(postcodes)];
        var borough = Counter.Station.Borough;
        var answer = record.AnswerFor(borough, london);
        Map = new MapView($"Front counters in and near {borough.Name}", $"/boroughs/{borough.Slug}.geojson{asked.Query}", MapView.Numbered(answer.Shown))
        {
            Borough = borough,
        };
    }

    private IEnumerable<SvgDrawing> Drawn(PostcodesCounted postcodes)
    {
        yield return new CountsChart(CountersOverTime.FromRecord(record, asked.Known, asked.Today));
        yield return new SlopeChart(SlopeView.FromRecord(record, asked), asked);
        yield return Tiles.Map(Tiles.Days.Count - 1, asked);
        if (LifeBar.From(record, Counter.Station, asked) is { } life)
        {
            yield return life;
        }

        if (record.FindPlace(PlaceCode.From(Counter.Station.Borough), asked.On) is { Place: { } place })
        {
            yield return new PlaceDistances(place, record.From(place).Changes(asked.Today, asked.Known), asked.Today);
        }

        if (DistanceDumbbells.From(AccessView.FromRecord(record, asked, new AskedBoroughs(Need.Any), postcodes)) is { } distances)
        {
            yield return distances;
        }
    }
}
