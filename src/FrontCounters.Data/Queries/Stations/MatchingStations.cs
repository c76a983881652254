using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Stations;

public static class MatchingStations
{
    /// <summary>
    /// London narrowed down to the counters asked for. Its counts are then of these; a number that the newest plan
    /// states without names stands only where nothing is left out.
    /// </summary>
    public static LondonOnADay Matching(this LondonOnADay london, StationFilter filter)
    {
        if (filter.IsEmpty)
        {
            return london;
        }

        var stage = filter.DecidedBy(london.Clocks.Known);
        return london with
        {
            Plan = london.Unnamed is null ? london.Plan : null,
            Counters = [.. london.Counters.Where(counter => IsAskedFor(counter, filter, stage))],
        };
    }

    private static bool IsAskedFor(CounterOnADay counter, StationFilter filter, Stage? stage) =>
        (filter.Borough is null || counter.Station.BoroughSlug == filter.Borough.Slug)
        && (filter.Service is null || counter.State.Service == filter.Service)
        && (filter.Search is null || filter.Search.Finds(counter.Station))
        && (stage is null || counter.Station.Decisions.Any(
            decision => decision.Stage == stage && (filter.Outcome is null || decision.Outcome == filter.Outcome)));
}
