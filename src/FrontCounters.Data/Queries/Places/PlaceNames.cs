using System.Collections.Frozen;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// The stations and boroughs by what <see cref="PlaceByName.Key"/> leaves of their names: every text that a reader
/// types is looked up here first, postcodes too.
/// </summary>
internal sealed class PlaceNames(IEnumerable<Station> stations, IEnumerable<Borough> boroughs)
{
    private readonly FrozenDictionary<string, Station> stations = ByKey(stations, station => station.Name);
    private readonly FrozenDictionary<string, Borough> boroughs = ByKey(boroughs, borough => borough.Name);

    public Station? Station(string key) => stations.GetValueOrDefault(key);

    public Borough? Borough(string key) => boroughs.GetValueOrDefault(key);

    private static FrozenDictionary<string, T> ByKey<T>(IEnumerable<T> places, Func<T, string> name) =>
        places.ToFrozenDictionary(place => PlaceByName.Key(name(place)), StringComparer.Ordinal);
}
