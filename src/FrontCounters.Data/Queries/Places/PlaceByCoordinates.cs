using System.Globalization;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>Places by latitude and longitude, or by a reference of the National Grid.</summary>
internal static class PlaceByCoordinates
{
    /// <summary>Sectors that spread no further are large buildings and post boxes, not streets.</summary>
    private const int ABuildingMetres = 50;

    /// <summary>What is known no closer than this is asked about as an area, with ranges.</summary>
    private const int ASpotMetres = 100;

    /// <param name="record">The record.</param>
    /// <param name="plain">What was typed, in the form of <see cref="PlaceText.Plain(string)"/>.</param>
    /// <returns>None where the text gives no coordinates.</returns>
    public static PlaceAnswer? Find(CounterRecord record, string plain) =>
        (GridReference.Read(plain) ?? WrittenCoordinates.Read(plain) ?? MapAddress.Read(plain)) is { } given ? Answer(record, given) : null;

    /// <returns>The same for the address of a map alone.</returns>
    public static PlaceAnswer? FindOnAMap(CounterRecord record, string plain) =>
        MapAddress.Read(plain) is { } given ? Answer(record, given) : null;

    private static PlaceAnswer Answer(CounterRecord record, GivenPosition given)
    {
        if (Math.Abs(given.Position.Latitude) > 90 || Math.Abs(given.Position.Longitude) > 180)
        {
            return PlaceAnswer.Not(PlaceReason.NotUnderstood);
        }

        // Five places, about a metre, are as many as are kept.
        var position = given.Position.Round();
        var written = given.Written
            ?? string.Create(CultureInfo.InvariantCulture, $"{position.Latitude},{position.Longitude}");
        if (!record.Boundaries.IsInReach(position, Boundaries.ReachMetres))
        {
            return PlaceAnswer.Not(PlaceReason.CoordinatesOutside, written);
        }

        var precision = Math.Max(1, (int)Math.Round(given.PrecisionMetres));
        return PlaceAnswer.Found(new Place(
            written,
            PlaceKind.Point,
            NearestSector(record, position).Code,
            "the place that you chose",
            position,
            precision > ASpotMetres ? precision : 0,
            record.Boundaries.BoroughAt(position))
        {
            PrecisionMetres = precision,
            IsOfTheGrid = given.IsOfTheGrid,
            IsOutsideLondon = record.Boundaries.IsOutsideLondon(position),
        });
    }

    public static PostcodeArea NearestSector(CounterRecord record, Position position) => record.PostcodeAreas
        .Where(area => area.Kind == PostcodeAreaKind.Sector && area.SpreadMetres > ABuildingMetres)
        .MinBy(area => area.Centre.MetresTo(position))!;
}
