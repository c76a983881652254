using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Home;

public sealed class HomeModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public string Answer { get; private set; } = "";

    /// <summary>What the answer rests on: the newest stage whose day has come; none before the first.</summary>
    public CitedFact? Basis { get; private set; }

    public IReadOnlyList<CounterGroup> OpenCounters { get; private set; } = [];

    public MapView Map { get; private set; } = null!;

    public BeforeTheRounds? Beginning { get; private set; }

    /// <summary>None where no milestone tells of one.</summary>
    public StillQuoted? StillQuoted { get; private set; }

    /// <summary>From the year in which the record begins: before it there are only numbers of different definitions.</summary>
    public CountersOverTime Counts { get; private set; } = null!;

    public TilesView Tiles { get; private set; } = null!;

    public IReadOnlyList<Borough> Boroughs { get; private set; } = [];

    public IReadOnlyList<ClosureRound> Rounds { get; private set; } = [];

    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public void OnGet()
    {
        var london = record.LondonOn(asked.Clocks);
        Answer = LondonInWords.Sentence(london, asked);
        List<CounterOnADay> open =
        [
            .. london.Counters.Where(counter => counter.State.IsOpen)
                .OrderBy(counter => counter.State.Service)
                .ThenBy(counter => counter.State.Hours?.ToString(), StringComparer.Ordinal)
                .ThenBy(counter => counter.Station.Name, StringComparer.Ordinal),
        ];
        OpenCounters = CounterGroup.Group(open);
        Map = new MapView(
            "Front counters open to the public in London", $"/stations.geojson{asked.Query}", MapView.Numbered(open))
        {
            Nearest = $"/nearest{asked.Query}",
        };
        Counts = CountersOverTime.FromRecord(record, asked.Known, asked.Today)
            .Between(new DateOnly(record.FirstDay.Year, 1, 1), asked.Today);
        Tiles = TilesView.OfLondon(record, asked);
        Boroughs = record.Boroughs;
        Rounds = record.Rounds;
        Beginning = BeforeTheRounds.FromRecord(record);
        StillQuoted = StillQuoted.FromRecord(record);

        var basis = BasisOf(london);
        List<Fact> confirmed =
        [
            .. open.Where(counter => london.IsDue && counter.State.ConfirmedBy is not null)
                .Select(counter => counter.State.Basis!),
        ];
        Basis = basis is null ? null : new CitedFact(BasisInWords(london), null, [basis, .. confirmed]);
        Sources = [.. (Basis?.Sources ?? []).Concat(Beginning?.Stage.Sources ?? [])];
    }

    /// <summary>
    /// A total that sources state for that very day, else the plan that was pending, else the newest stage whose day
    /// had come.
    /// </summary>
    private Fact? BasisOf(LondonOnADay london) =>
        record.Totals.FirstOrDefault(total => total.On == asked.On && total.Measure == TotalMeasure.Open && total.KnownFrom <= asked.Known)
        ?? (Fact?)london.Plan
        ?? record.Stages.LastOrDefault(stage => stage.Date <= asked.Known && stage.Due <= asked.On);

    private string BasisInWords(LondonOnADay london)
    {
        if (!london.IsDue || london.Plan is not null)
        {
            var newest = london.Counters.Where(counter => counter.State.IsOpen).NewestSource();
            return newest is null ? "not known" : $"newest source of {Say.Date(newest.Date!.Value)}";
        }

        return string.Join(
            ". ",
            new[]
            {
                Say.Capital(EvidenceInWords.Counted(london.OfTheOpen)),
                EvidenceInWords.LastLooked(record.LookedBy(asked.Known)),
            }.OfType<string>());
    }
}
