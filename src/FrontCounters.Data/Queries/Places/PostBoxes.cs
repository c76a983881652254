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

    /// <summary>No district of streets has so few: each of these is some large user's own.</summary>
    private const int FewOfADistrict = 10;

    /// <summary>
    /// Streets fill a sector before the next figure is given out. Where all ten are in use, and few postcodes in each, they were
    /// given to large users, as in Croydon's CR9.
    /// </summary>
    private const int AllFigures = 10;
    private const int FewOfASector = 20;

    /// <summary>A few postcodes of the City stand in one large building, and are its own: more than these do not.</summary>
    private const int ManyInABuilding = 10;
    private const int BuildingMetres = 50;

    /// <summary>At one spot to the metre, fewer are enough. The Houses of Parliament have three.</summary>
    private const int ManyAtASpot = 5;
    private const int SpotMetres = 2;

    /// <summary>How far a sector's or postcode's point may lie from a spot among streets to be taken for it.</summary>
    private const int SameSpotMetres = 100;

    /// <summary>
    /// True for every code of a district that is theirs, wherever it stands: W1A 1AA is one user's building, miles from the other
    /// nine sectors' boxes. Of a sector among streets only what is at its spot is.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="position">Where the code's post is handed over.</param>
    /// <param name="district">Its district.</param>
    /// <param name="sector">Its sector; none of a whole district.</param>
    public static bool AreAt(CounterRecord record, Position position, string district, string? sector)
    {
        var all = record.Kept.Once(() => AllPostBoxes.Find(record.PostcodeAreas));
        return all.Districts.Contains(district)
            || (sector is not null && all.Sectors.Contains(sector)
                && record.PostcodeArea(sector)!.Centre.MetresTo(position) <= SameSpotMetres);
    }

    /// <summary>
    /// Of a postcode whose own place is held: whether that is the spot of the boxes, or, in a district of theirs, one user's own building.
    /// </summary>
    public static (bool AtTheSpot, bool InADistrict) Find(CounterRecord record, Position position, Postcode postcode)
    {
        var all = record.Kept.Once(() => AllPostBoxes.Find(record.PostcodeAreas));
        var isTheirs = all.Districts.Contains(postcode.District);
        var spots = new[] { isTheirs ? postcode.District : null, isTheirs || all.Sectors.Contains(postcode.Sector) ? postcode.Sector : null };
        return (
            spots.OfType<string>().Select(record.PostcodeArea).Any(area => area?.Centre.MetresTo(position) <= SameSpotMetres),
            isTheirs);
    }

    /// <summary>What is kept with the record.</summary>
    private sealed record AllPostBoxes(HashSet<string> Districts, HashSet<string> Sectors)
    {
        public static AllPostBoxes Find(IReadOnlyList<PostcodeArea> areas)
        {
            var sectors = areas.Where(area => area is { Kind: PostcodeAreaKind.Sector, SpreadMetres: not null }).ToList();
            var figures = sectors.CountBy(sector => sector.Code.Split(' ')[0]).ToDictionary(StringComparer.Ordinal);
            var districts = areas.Where(area => area is { Kind: PostcodeAreaKind.District, SpreadMetres: { } spread }
                && (spread <= DistrictMetres || area.Postcodes < FewOfADistrict
                    || (figures.GetValueOrDefault(area.Code) == AllFigures && area.Postcodes < AllFigures * FewOfASector)));
            var sure = sectors.FindAll(sector => (sector.SpreadMetres <= SpotMetres && sector.Postcodes >= ManyAtASpot)
                || (sector.SpreadMetres <= BuildingMetres && sector.Postcodes >= ManyInABuilding));
            // Of another sector the same building has a few more.
            var shared = sectors.Where(sector => sector.SpreadMetres <= SpotMetres && sure.Exists(other => other.Centre == sector.Centre));
            return new AllPostBoxes(Codes(districts), Codes(sure.Concat(shared)));
        }

        private static HashSet<string> Codes(IEnumerable<PostcodeArea> areas) => areas.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
    }
}
