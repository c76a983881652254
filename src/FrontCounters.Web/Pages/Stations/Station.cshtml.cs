using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Stations;

public sealed class StationModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public string Heading { get; private set; } = "";

    public CounterOnADay Counter { get; private set; } = null!;

    public StationHistory History { get; private set; } = null!;

    /// <summary>Those of the asked day first, the leading one before its rivals.</summary>
    public IReadOnlyList<Address> Addresses { get; private set; } = [];

    /// <summary>None where the record knew nothing of the counter yet.</summary>
    public LifeBar? Life { get; private set; }

    /// <summary>Periods and decisions in one order.</summary>
    public IReadOnlyList<StoryLine> Story { get; private set; } = [];

    /// <summary>None where the place is not known.</summary>
    public MapView? Map { get; private set; }

    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public DateOnly RecordBegins => record.FirstDay;

    public Station Station => Counter.Station;

    public CounterState State => Counter.State;

    public string Standing => CounterInWords.Standing(State, asked.Clocks);

    public string? Days => StationInWords.Days(State);

    /// <summary>
    /// Where to ask whether it is open at this moment, which a page that is kept all day cannot say; none where it is
    /// not open that day, or cannot be asked from.
    /// </summary>
    public string? IsOpenNow => State.IsOpen && Counter.Point is not null && !asked.IsNotToday
        ? $"/nearest?from=station:{Station.Slug}&need=any"
        : null;

    public string Address => $"/stations/{Station.Slug}";

    public IActionResult OnGet(string slug)
    {
        if (record.FindStation(slug).IsRefused(out var refusal, out var station))
        {
            return new RefusalResult(refusal);
        }

        Counter = record.CounterOn(station, asked.Clocks);
        History = record.HistoryOf(station, asked.Known);
        Heading = StationInWords.Heading(Counter, asked);
        Addresses =
        [
            .. station.Addresses.OrderByDescending(address => ((IDated)address).Holds(asked.On))
                .ThenByDescending(address => address.Leads).ThenBy(address => address.Id, StringComparer.Ordinal),
        ];
        Map = Counter.Point is null ? null : MapOfIt();
        Life = LifeBar.From(record, station, asked);
        Story = StoryLine.FromHistory(History);
        Sources = [.. Facts().SelectMany(fact => fact.Sources)];
        return Page();
    }

    private MapView MapOfIt() => new(
        $"Where the front counter at {Station.Name} is", $"{Address}.geojson{asked.Query}", MapView.Numbered([Counter]))
    {
        Borough = Station.Borough,
    };

    private IEnumerable<Fact> Facts() => new Fact?[] { Station, State.Basis, Counter.Point }.OfType<Fact>()
        .Concat(Addresses).Concat(History.Periods.Select(period => period.Basis!)).Concat(History.Decisions)
        .Concat(History.Figures).Concat(History.Events).Concat(History.Quotations).Concat(History.Statements)
        .Concat(History.Disagreements.SelectMany(disagreement => disagreement.Claims));
}
