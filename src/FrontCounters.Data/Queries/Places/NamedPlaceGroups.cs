using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Which rows of one name are one place: those within 1.5 km of one another, as a neighbourhood and its station; a ward or
/// constituency and what it is named after, which lies in it; and a neighbourhood and the station of its name in its
/// borough. The first kind stands for all.
/// </summary>
internal static class NamedPlaceGroups
{
    /// <summary>What has one name within that of one another is one place.</summary>
    public const double OnePlaceMetres = 1_500;

    /// <param name="rows">Rows of one name.</param>
    /// <returns>
    /// One row for each place. Those in London, where there are any; of the same name beyond it only a town is meant, and
    /// only where in London no more than a ward or constituency has it.
    /// </returns>
    public static IReadOnlyList<NamedPlace> Group(IEnumerable<NamedPlace> rows)
    {
        var all = rows.Distinct().OrderBy(row => row.Kind).ThenBy(row => row.Id, StringComparer.Ordinal).ToList();
        var inLondon = all.FindAll(row => row.BoroughSlug is not null);
        var groups = new List<List<NamedPlace>>();
        foreach (var row in inLondon.Count == 0 ? all : [.. inLondon, .. all.Where(row => IsRatherMeant(row, inLondon))])
        {
            if (groups.Find(group => group.Exists(other => AreOne(other, row))) is { } same)
            {
                same.Add(row);
            }
            else
            {
                groups.Add([row]);
            }
        }

        return [.. groups.Select(group => group[0])];
    }

    private static bool IsRatherMeant(NamedPlace row, List<NamedPlace> inLondon) => row is { BoroughSlug: null, Kind: NamedPlaceKind.Town }
        && inLondon.TrueForAll(other => other.Kind is NamedPlaceKind.Ward or NamedPlaceKind.Constituency);

    private static bool AreOne(NamedPlace one, NamedPlace other) =>
        one.Middle.MetresTo(other.Middle) <= Math.Max(OnePlaceMetres, Math.Max(Reach(one), Reach(other)))
        || (one.BoroughSlug == other.BoroughSlug && one.BoroughSlug is not null
            && one.Kind == NamedPlaceKind.Neighbourhood && other.Kind == NamedPlaceKind.Station);

    private static int Reach(NamedPlace place) =>
        place.Kind is NamedPlaceKind.Ward or NamedPlaceKind.Constituency ? place.PrecisionMetres : 0;
}
