using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>What one stage of a round said of a borough's counters, in a few lines.</summary>
/// <param name="Stage">Which stage.</param>
/// <param name="Lines"><c>Harrow and Pinner: to close, due 28 February 2026</c>: one for each outcome.</param>
public sealed record SheetStep(Stage Stage, IReadOnlyList<string> Lines)
{
    /// <summary>The stages that name a counter here and are told, oldest first.</summary>
    public static IReadOnlyList<SheetStep> FromStory(BoroughStory story) =>
    [
        .. story.Decided.SelectMany(round => round.Told)
            .Where(here => here.Decisions.Count > 0)
            .Select(here => new SheetStep(here.Stage, [.. here.Decisions.GroupBy(DecisionInWords.Sentence).Select(Line)])),
    ];

    private static string Line(IGrouping<string, Decision> outcome) =>
        $"{Say.List(outcome.Select(decision => decision.Station.Name))}: {outcome.Key}";
}
