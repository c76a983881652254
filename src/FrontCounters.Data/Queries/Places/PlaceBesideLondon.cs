using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Districts and sectors next door to London, which the record does not hold: worked out from the exact postcodes within
/// 10 km of London, where a site has imported them.
/// </summary>
internal static class PlaceBesideLondon
{
    private const double Most = 0.95;

    /// <returns>None for a full postcode, and where no postcode of it is held.</returns>
    public static Place? Find(CounterRecord record, PostcodeReading reading, PostcodeBook book)
    {
        if (reading.Inward.Length > 1 || record.PostcodeArea(reading.Sector ?? reading.District) is not null)
        {
            return null;
        }

        var sectors = book.OfDistrict(reading.District)
            .Where(held => reading.Sector is null || held.Sector == reading.Inward[0])
            .GroupBy(held => held.Sector, held => held.Position)
            .Select(sector => AreaOf([.. sector]))
            .ToList();
        if (sectors.Count == 0)
        {
            return null;
        }

        var whole = AreaOf([.. sectors.SelectMany(sector => sector.Positions)]);
        var kind = reading.Sector is null ? PlaceKind.District : PlaceKind.Sector;
        return new Place(
            reading.Written, kind, reading.Written, reading.Written, whole.Part.Middle, (int)whole.Part.SpreadMetres,
            record.Boundaries.BoroughAt(whole.Part.Middle))
        {
            Parts = [.. sectors.Select(sector => sector.Part)],
            IsOutsideLondon = record.Boundaries.IsOutsideLondon(whole.Part.Middle),
        };
    }

    /// <summary>Their mean, and how far from it 95 in 100 of them lie.</summary>
    private static (AreaPart Part, List<Position> Positions) AreaOf(List<Position> positions)
    {
        var middle = new Position(
            positions.Average(position => position.Latitude), positions.Average(position => position.Longitude));
        var distances = positions.Select(middle.MetresTo).Order().ToList();
        var spread = Math.Ceiling(distances[(int)Math.Ceiling(distances.Count * Most) - 1]);
        return (new AreaPart(middle, Math.Max(1, (int)spread)), positions);
    }
}
