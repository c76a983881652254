using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>What asks from exactly one thing, whatever else has its name: <c>borough:lewisham</c>.</summary>
public static class PlaceCode
{
    public static string From(Station station) => $"station:{station.Slug}";

    public static string From(Borough borough) => $"borough:{borough.Slug}";

    public static string From(NamedPlace place) => $"place:{place.Id}";
}
