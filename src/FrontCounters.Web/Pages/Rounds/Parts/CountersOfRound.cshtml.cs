using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds.Parts;

/// <summary>What a round decided of each counter that it names, as last decided.</summary>
public sealed class CountersOfRoundModel(CounterRecord record, AskedClocks asked) : RoundPartModel(record, asked)
{
    /// <summary>The counters of the round as last decided, in a list and on a map.</summary>
    public DecidedCounters Decided => new(
        Say.Capital($"{Say.Count(Story.Counters.Count, "front counter")} as last decided"),
        Story.Counters,
        $"/rounds/{Story.Round.Slug}.geojson{Asked.Query}",
        Asked.Known,
        Story.Round.IsWhollyKnown(Story.Known));
}
