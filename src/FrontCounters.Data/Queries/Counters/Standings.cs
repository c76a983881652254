using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

public static class Standings
{
    /// <summary>How well it is established; none for what has no standing of its own, like words quoted.</summary>
    public static Standing? StandingOf(this Fact fact) => fact switch
    {
        Address address => address.Standing,
        StationPoint point => point.Standing,
        Period period => period.Standing,
        Stage stage => stage.Standing,
        Decision decision => decision.Standing,
        Figure figure => figure.Standing,
        DatedEvent datedEvent => datedEvent.Standing,
        _ => null,
    };
}
