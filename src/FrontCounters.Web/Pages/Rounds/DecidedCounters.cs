using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Maps;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>Counters named by a stage or round, in a list by outcome and on a map with the same numbers.</summary>
/// <param name="Heading">The section's heading.</param>
/// <param name="Counters">By outcome, then name.</param>
/// <param name="GeoJson">The page's own GeoJSON, with its query.</param>
/// <param name="Known">Only sources published by then count.</param>
/// <param name="HasNotes">False where our notes, written with hindsight, would tell what was not known yet.</param>
public sealed record DecidedCounters(
    string Heading, IReadOnlyList<NamedCounter> Counters, string GeoJson, DateOnly Known, bool HasNotes)
{
    public MapView Map => new(Heading, GeoJson, MapView.Numbered(Counters.Select(named => named.Counter)));

    public IEnumerable<OutcomeGroup> ByOutcome => Counters
        .Select((named, index) => (Number: index + 1, Named: named))
        .GroupBy(numbered => numbered.Named.Decision.Outcome)
        .Select(group => new OutcomeGroup(
            group.Key, group.First().Number, Known, [.. group.Select(numbered => numbered.Named)]));

    public IReadOnlyList<string> NotPlaced =>
        [.. Counters.Where(named => named.Counter.Point is null).Select(named => named.Counter.Station.Name)];
}
