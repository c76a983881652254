using FrontCounters.Data;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Asking;

/// <summary>
/// Finds the borough or station that an address names, for page, download, feed and picture alike. None after the
/// request has been refused.
/// </summary>
public static class FindingPlaces
{
    public static Borough? FindBorough(this HttpContext context, CounterRecord record, string slug)
    {
        var borough = record.Borough(slug);
        if (borough is null)
        {
            context.RefuseUnknown("borough", slug, BoroughAddresses.All(record));
        }

        return borough;
    }

    public static Station? FindStation(this HttpContext context, CounterRecord record, string slug)
    {
        var station = record.Station(slug);
        if (station is null)
        {
            context.RefuseUnknown("station", slug, record.Stations.Select(
                each => new RefusalLink($"/stations/{each.Slug}", each.Name)));
        }

        return station;
    }
}
