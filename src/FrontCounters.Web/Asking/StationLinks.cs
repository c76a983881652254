using FrontCounters.Data;

namespace FrontCounters.Web.Asking;

public static class StationLinks
{
    /// <summary>Every station, to suggest the one that was meant.</summary>
    public static IEnumerable<RefusalLink> All(CounterRecord record) =>
        record.Stations.Select(station => new RefusalLink($"/stations/{station.Slug}", station.Name));
}
