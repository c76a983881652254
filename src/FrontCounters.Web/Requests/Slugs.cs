using FrontCounters.Data;

namespace FrontCounters.Web.Requests;

/// <summary>The slugs that a filter may name, in the record's order: what is read and what is described are the same.</summary>
public static class Slugs
{
    public static IReadOnlyList<string> OfRounds(CounterRecord record) => [.. record.Rounds.Select(round => round.Slug)];

    public static IReadOnlyList<string> OfBoroughs(CounterRecord record) => [.. record.Boroughs.Select(borough => borough.Slug)];

    public static IReadOnlyList<string> OfStations(CounterRecord record) => [.. record.Stations.Select(station => station.Slug)];
}
