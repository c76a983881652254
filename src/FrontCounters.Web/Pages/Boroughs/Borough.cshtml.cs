using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Pledges;
using FrontCounters.Web.Days;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Boroughs;

public sealed class BoroughModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public BoroughAnswer Answer { get; private set; } = null!;

    public string Heading { get; private set; } = "";

    /// <summary>The borough's own counters, then the nearest others, numbered as on the map.</summary>
    public IReadOnlyList<CounterRow> Counters { get; private set; } = [];

    /// <summary>Those of its own that rounds long past closed.</summary>
    public IReadOnlyList<ClosedEarlier> Folded { get; private set; } = [];

    public MapView Map { get; private set; } = null!;

    /// <summary>How far it is, by date; the day asked about comes last.</summary>
    public IReadOnlyList<AccessRow> Access { get; private set; } = [];

    public BoroughStory Story { get; private set; } = null!;

    public PledgeInBorough? Pledge { get; private set; }

    public IReadOnlyList<BoroughCount> Neighbours { get; private set; } = [];

    public IActionResult OnGet(string slug, [FromServices] PostcodesCounted postcodes)
    {
        if (record.FindBorough(slug).IsRefused(out var refusal, out var borough))
        {
            return new RefusalResult(refusal);
        }

        var london = record.LondonOn(asked.Clocks);
        Answer = record.AnswerFor(borough, london);
        Heading = BoroughInWords.Heading(Answer, asked.Today);
        (var shown, Folded) = ClosedEarlier.Split(Answer.Shown);
        Counters = CounterRow.All(Answer, shown);
        Map = new MapView(
            $"Front counters in and near {borough.Name}",
            $"/boroughs/{borough.Slug}.geojson{asked.Query}",
            MapView.Numbered(shown, CounterRow.AwayOf(Answer)))
        {
            Borough = borough,
            Nearest = $"/nearest{asked.Query}",
        };
        Access = AccessRow.ForBorough(record, borough, asked, postcodes);
        Story = record.StoryOf(borough, asked.Known);
        Pledge = record.PledgeIn(borough, asked.Clocks);
        Neighbours = record.NeighboursOf(borough, london);
        return Page();
    }
}
