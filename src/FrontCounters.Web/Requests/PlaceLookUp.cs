using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>Finds the borough or station that an address names, for page, download, feed and picture alike.</summary>
public static class PlaceLookUp
{
    public static OrRefusal<Borough> FindBorough(this CounterRecord record, string slug) =>
        record.Borough(slug).OrUnknown("borough", slug, () => RefusalLinks.ToBoroughs(record), record);

    public static OrRefusal<Station> FindStation(this CounterRecord record, string slug) =>
        record.Station(slug).OrUnknown("station", slug, () => RefusalLinks.ToStations(record), record);
}
