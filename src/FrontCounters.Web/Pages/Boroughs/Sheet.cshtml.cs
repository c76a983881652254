using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Citations;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A borough's page as one side of A4.</summary>
public sealed class SheetModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public BoroughAnswer Answer { get; private set; } = null!;

    public string Heading { get; private set; } = "";

    public MapView Map { get; private set; } = null!;

    public IReadOnlyList<SheetStep> Steps { get; private set; } = [];

    public IReadOnlyList<AccessRow> Access { get; private set; } = [];

    /// <summary>The permanent address of the page that the sheet is of, with its two days.</summary>
    public string Address { get; private set; } = "";

    public QrCode Code { get; private set; } = null!;

    /// <summary>How many sources the page names.</summary>
    public int Sources { get; private set; }

    public IActionResult OnGet(
        string slug, [FromServices] PostcodesCounted postcodes, [FromServices] PageCitations addresses)
    {
        if (record.FindBorough(slug).IsRefused(out var refusal, out var borough))
        {
            return new RefusalResult(refusal);
        }

        var story = record.StoryOf(borough, asked.Known);
        Answer = record.AnswerFor(borough, record.LondonOn(asked.Clocks));
        Heading = BoroughInWords.Heading(Answer, asked.Today);
        Map = new MapView(
            $"Front counters in and near {borough.Name}",
            $"/boroughs/{borough.Slug}.geojson{asked.Query}",
            MapView.Numbered(Answer.Shown, CounterRow.AwayOf(Answer)))
        {
            Borough = borough,
        };
        Steps = SheetStep.FromStory(story);
        Access = AccessRow.ForBorough(record, borough, asked, postcodes);
        Address = addresses.Canonical(Request, $"/boroughs/{borough.Slug}{asked.Query}");
        Code = QrCode.FromAddress(Address);
        Sources = BoroughCitations.All(Answer, story, pledge: null, [])
            .Concat(Access.SelectMany(row => row.Cited.Sources))
            .DistinctBy(source => source.Id).Count();
        return Page();
    }
}
