using System.Globalization;
using System.Text.RegularExpressions;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>Places by latitude and longitude.</summary>
internal static partial class PlaceByCoordinates
{
    /// <summary>Sectors that spread no further are post boxes in one building, not streets.</summary>
    private const int ASortingOfficeMetres = 50;

    /// <returns>None where the text is not two numbers.</returns>
    public static PlaceAnswer? Find(CounterRecord record, string text)
    {
        var match = Pair().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var position = new Position(Degrees(match.Groups["lat"]), Degrees(match.Groups["lng"]));
        if (Math.Abs(position.Latitude) > 90 || Math.Abs(position.Longitude) > 180)
        {
            return PlaceAnswer.Not(PlaceReason.NotUnderstood);
        }

        var written = string.Create(CultureInfo.InvariantCulture, $"{position.Latitude},{position.Longitude}");
        if (!record.Boundaries.IsInReach(position, Boundaries.ReachMetres))
        {
            return PlaceAnswer.Not(PlaceReason.CoordinatesOutside, written);
        }

        var sector = NearestSector(record, position);
        return PlaceAnswer.Of(new Place(
            written,
            PlaceKind.Point,
            sector.Code,
            "the place that you chose",
            position,
            0,
            record.Boundaries.BoroughAt(position))
        {
            PrecisionMetres = 1,
        });
    }

    public static PostcodeArea NearestSector(CounterRecord record, Position position) => record.PostcodeAreas
        .Where(area => area.Kind == PostcodeAreaKind.Sector && area.SpreadMetres > ASortingOfficeMetres)
        .MinBy(area => area.Centre.MetresTo(position))!;

    /// <summary>Five places, about a metre, are as many as are kept.</summary>
    private static double Degrees(Group written) =>
        Math.Round(double.Parse(written.Value, CultureInfo.InvariantCulture), 5);

    [GeneratedRegex(
        @"\A(?<lat>-?[0-9]{1,3}(\.[0-9]{1,20})?)( ?, ?| )(?<lng>-?[0-9]{1,3}(\.[0-9]{1,20})?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pair();
}
