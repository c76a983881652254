using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds.Parts;

/// <summary>The pages of a round, as links from each of them to the others.</summary>
/// <param name="Story">The round.</param>
/// <param name="Current">The part that is being read; none on the page of the round itself.</param>
public sealed record RoundParts(RoundStory Story, string? Current)
{
    /// <summary>Each part's name in the address, what it is called in a link, and what stood in its place when a round had one page.</summary>
    public IEnumerable<(string Part, string Words, string Formerly)> All =>
    [
        (StageNames.Counters, $"Counter by counter: {Say.Number(Story.Counters.Count)} named", "decided"),
        (StageNames.Figures, Say.Capital(Say.Count(FigureCount, "figure")) + Disputed, "figures"),
        (StageNames.Events, Say.Capital(Say.Count(Story.Events.Count, "event")) + ", day by day", "events"),
        (StageNames.Voices, $"Who said what: {Voices}", "quotations"),
    ];

    private int FigureCount => Story.Figures.Sum(question => question.Figures.Count);

    private string Disputed => Story.Disagreements.Count > 0
        ? $", and {Say.Count(Story.Disagreements.Count, "point")} on which sources disagree"
        : "";

    private string Voices =>
        $"{Say.Count(Story.Quotations.Count, "quotation")}, {Say.Count(Story.Statements.Count, "position")}";

    public static RoundParts From(RoundStory story, string? current = null) => new(story, current);
}
