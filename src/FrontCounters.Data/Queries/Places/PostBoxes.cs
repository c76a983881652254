using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Sectors and districts that are post boxes and large users of the post. No list of them is published with the
/// postcodes: they are told by many postcodes at one spot, where streets spread.
/// </summary>
internal static class PostBoxes
{
    /// <summary>No district of streets in London spreads less than twice as far.</summary>
    private const int DistrictMetres = 150;

    /// <summary>A few postcodes of the City stand in one large building, and are its own: more than these do not.</summary>
    private const int ManyInABuilding = 10;
    private const int BuildingMetres = 50;

    /// <summary>At one spot to the metre, fewer are enough. The Houses of Parliament have three.</summary>
    private const int ManyAtASpot = 5;
    private const int SpotMetres = 2;

    /// <summary>How far a sector's or postcode's point may lie from such a spot to be taken for it.</summary>
    private const int SameSpotMetres = 100;

    /// <summary>True where the position is a spot of post boxes and one of the codes, a sector or district, is theirs.</summary>
    public static bool AreAt(CounterRecord record, Position position, params IEnumerable<string> codes)
    {
        var all = record.Kept.Once(() => new AllPostBoxes(Find(record.PostcodeAreas))).Codes;
        return codes.Where(all.Contains).Select(record.PostcodeArea)
            .Any(area => area!.Centre.MetresTo(position) <= SameSpotMetres);
    }

    private static HashSet<string> Find(IReadOnlyList<PostcodeArea> areas)
    {
        var sure = areas.Where(area => area.SpreadMetres is { } spread && (area.Kind == PostcodeAreaKind.District
            ? spread <= DistrictMetres
            : (spread <= SpotMetres && area.Postcodes >= ManyAtASpot)
                || (spread <= BuildingMetres && area.Postcodes >= ManyInABuilding))).ToList();
        // Of another sector the same building has a few more.
        var shared = areas.Where(area => area.SpreadMetres <= SpotMetres
            && sure.Exists(sector => sector.Centre == area.Centre));
        return sure.Concat(shared).Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What is kept with the record.</summary>
    private sealed record AllPostBoxes(HashSet<string> Codes);
}
