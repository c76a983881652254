using System.Collections.Frozen;
using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// The counties around London, by the side of it that they lie on: the places beyond London are held without theirs. It serves
/// only to choose among places of one name, such as Epping Green in Essex and in Hertfordshire.
/// </summary>
internal static class CountiesAround
{
    private static readonly Position Middle = new(51.5074, -0.1278);

    private static readonly FrozenDictionary<string, string[]> Sides = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["KENT"] = ["east", "south-east"],
        ["ESSEX"] = ["north-east", "east"],
        ["SURREY"] = ["south", "south-west"],
        ["HERTFORDSHIRE"] = ["north", "north-west"],
        ["HERTS"] = ["north", "north-west"],
        ["BERKSHIRE"] = ["west"],
        ["BERKS"] = ["west"],
        ["BUCKINGHAMSHIRE"] = ["west", "north-west"],
        ["BUCKS"] = ["west", "north-west"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In capitals, as people write them after a name.</summary>
    public static readonly FrozenSet<string> Names = Sides.Keys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a place beyond London that may lie in the county.</summary>
    public static bool MayHold(string county, NamedPlace place) =>
        place.BoroughSlug is null && Sides[county].Contains(Middle.DirectionTo(place.Middle), StringComparer.Ordinal);
}
