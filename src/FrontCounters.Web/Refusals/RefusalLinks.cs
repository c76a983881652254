using FrontCounters.Data;

namespace FrontCounters.Web.Refusals;

/// <summary>Every page of a noun, among which one may have been meant.</summary>
public static class RefusalLinks
{
    public static IEnumerable<RefusalLink> ToBoroughs(CounterRecord record) =>
        record.Boroughs.Select(borough => new RefusalLink($"/boroughs/{borough.Slug}", borough.Name));

    public static IEnumerable<RefusalLink> ToStations(CounterRecord record) =>
        record.Stations.Select(station => new RefusalLink($"/stations/{station.Slug}", station.Name));

    public static IEnumerable<RefusalLink> ToRounds(CounterRecord record) =>
        record.Rounds.Select(round => new RefusalLink($"/rounds/{round.Slug}", round.Name));
}
