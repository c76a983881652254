using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Maps;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>London before a round and under the stage that the reader chose, as two maps.</summary>
/// <param name="Both">The two days.</param>
/// <param name="Stages">Those to choose from, oldest first.</param>
/// <param name="Before">The first map.</param>
/// <param name="After">The second map.</param>
public sealed record StagesOnMaps(BeforeAndAfter Both, IReadOnlyList<Stage> Stages, StageMap Before, StageMap After)
{
    /// <summary>Counters of either map whose place is not known.</summary>
    public IEnumerable<string> NotPlaced => Before.NotPlaced.Concat(After.NotPlaced)
        .Select(counter => counter.Station.Name).Distinct().Order(StringComparer.Ordinal);

    /// <param name="record">The record.</param>
    /// <param name="story">The round.</param>
    /// <param name="slug">The stage's slug; without one, the newest.</param>
    /// <returns>None for a round before our record.</returns>
    public static StagesOnMaps? From(CounterRecord record, RoundStory story, string? slug)
    {
        var stage = story.Stages.FirstOrDefault(one => one.Slug == slug) ?? story.Stages[^1];
        return BeforeAndAfter.FromStage(record, stage, story.Known) is { } both
            ? new StagesOnMaps(
                both,
                [.. story.Stages.Where(one => record.LondonUnder(one) is not null)],
                new StageMap(record, both.Before, BeforeAndAfterInWords.Before(both.Before), "before")
                {
                    HasLand = true,
                },
                new StageMap(record, both.After, BeforeAndAfterInWords.After(stage, both.After), "after"))
            : null;
    }
}
