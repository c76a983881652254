using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>
/// Finds the borough or station that an address names, for page, download, feed and picture alike. None after the
/// request has been refused.
/// </summary>
public static class PlaceLookUp
{
    public static Borough? FindBorough(this HttpContext context, CounterRecord record, string slug) =>
        context.FoundOrRefused(record.Borough(slug), "borough", slug, BoroughAddresses.All(record));

    public static Station? FindStation(this HttpContext context, CounterRecord record, string slug) =>
        context.FoundOrRefused(record.Station(slug), "station", slug, record.Stations.Select(
            each => new RefusalLink($"/stations/{each.Slug}", each.Name)));
}
