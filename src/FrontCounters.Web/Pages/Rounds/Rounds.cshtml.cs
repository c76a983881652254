using FrontCounters.Data;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Rounds;

public sealed class RoundsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public IReadOnlyList<RoundStory> Stories { get; private set; } = [];

    public CountsView Counts { get; private set; } = null!;

    public SlopeView Slope { get; private set; } = null!;

    public IEnumerable<Source> Sources => Stories
        .SelectMany(story => RoundHeadline.From(story.Round, story.Known).Stages.Prepend(story.Told))
        .Concat(Counts.Counts.Stated)
        .SelectMany(fact => fact.Sources);

    public void OnGet()
    {
        Stories =
        [
            .. record.RoundsKnown(asked.Known)
                .Select(round => RoundStory.From(record, round, asked.Known)).OfType<RoundStory>(),
        ];
        Slope = SlopeView.FromRecord(record, asked);
        Counts = new CountsView(CountersOverTime.FromRecord(record, asked.Known, asked.Today), "/rounds/counts");
    }
}
