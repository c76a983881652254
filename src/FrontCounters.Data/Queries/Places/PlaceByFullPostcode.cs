using System.Globalization;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;

namespace FrontCounters.Data.Queries.Places;

/// <summary>Places by a full postcode among those that are held exactly.</summary>
internal static class PlaceByFullPostcode
{
    /// <returns>None where it is no full postcode, or has no place of its own among those held.</returns>
    public static Place? Find(CounterRecord record, PostcodeReading reading, PostcodeBook book)
    {
        if (!Postcode.TryParse(reading.Written, out var postcode)
            || !book.TryFind(postcode, out var held)
            || held.Position is not { } position)
        {
            return null;
        }

        var code = record.PostcodeArea(postcode.Sector)?.Code ?? Around(record, position);
        var place = new Place(
            reading.Written, PlaceKind.Postcode, code, postcode.Sector, position, SpreadMetres: 0, held.BoroughSlug)
        {
            PrecisionMetres = PostcodeQuality.PrecisionMetres(held.Quality),
            Lookup = Lookup(reading, book),
            IsOutsideLondon = held.BoroughSlug is null,
        };
        var (atTheSpot, inADistrict) = PostBoxes.Find(record, position, postcode);
        return atTheSpot ? place.OfPostBoxes() : place with { IsOfALargeUser = inADistrict };
    }

    /// <returns>What came of looking it up; none where it is no full postcode.</returns>
    public static PostcodeLookup? Lookup(PostcodeReading reading, PostcodeBook book)
    {
        if (!Postcode.TryParse(reading.Written, out var postcode))
        {
            return null;
        }

        var isInUse = book.TryFind(postcode, out var held);
        var outcome = (book.Release, isInUse, held.Position) switch
        {
            (null, _, _) => PostcodeOutcome.NoneHeld,
            (_, false, _) => PostcodeOutcome.NotInUse,
            (_, _, null) => PostcodeOutcome.NotPlaced,
            _ => PostcodeOutcome.Placed,
        };
        return new PostcodeLookup(outcome, book.Release?.Name);
    }

    /// <summary>
    /// Coordinates to two places, which are as wide as a sector; the nearest sector of London where those would be out of
    /// reach.
    /// </summary>
    private static string Around(CounterRecord record, Position position)
    {
        var around = new Position(Math.Round(position.Latitude, 2), Math.Round(position.Longitude, 2));
        return record.Boundaries.IsInReach(around, Boundaries.ReachMetres)
            ? string.Create(CultureInfo.InvariantCulture, $"{around.Latitude:0.00},{around.Longitude:0.00}")
            : PlaceByCoordinates.NearestSector(record, position).Code;
    }
}
