using System.Globalization;
using System.Text.RegularExpressions;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// References of Ordnance Survey's National Grid: <c>TQ 27 76</c>, which names a square of a kilometre, to
/// <c>TQ 27123 76456</c>, a square of a metre; or easting and northing in metres, <c>527123, 176456</c>.
/// </summary>
internal static partial class GridReference
{
    private const int LetterSquare = 100_000;
    private const int Letters = 5;

    /// <summary>Two figures name a square of 10 km, in which every counter could be the nearest.</summary>
    private const int FewestFigures = 4;
    private const int MostFigures = 10;

    // Two letters and figures may be a mistyped postcode of London too; those squares are far from London.
    private static readonly HashSet<string> LikePostcodes = new(["SE", "SW", "NW", "SM"], StringComparer.Ordinal);

    /// <returns>None where the text is no such reference.</returns>
    public static GivenPosition? Read(string plain)
    {
        if (Metres().Match(plain) is { Success: true } metres)
        {
            return new GivenPosition(
                BritishGrid.PositionOf(Number(metres.Groups["east"].Value), Number(metres.Groups["north"].Value)), 1)
            {
                IsOfTheGrid = true,
            };
        }

        var match = Lettered().Match(plain);
        var figures = match.Groups["east"].Value + match.Groups["north"].Value;
        var letters = match.Groups["letters"].Value;
        if (!match.Success || figures.Length is < FewestFigures or > MostFigures || figures.Length % 2 != 0 || LikePostcodes.Contains(letters)
            || (match.Groups["north"].Length > 0 && match.Groups["north"].Length != match.Groups["east"].Length)
            || CornerOf(letters) is not { } corner)
        {
            return null;
        }

        var places = figures.Length / 2;
        var side = LetterSquare / Math.Pow(10, places);
        var (east, north) = (figures[..places], figures[places..]);
        return new GivenPosition(
            BritishGrid.PositionOf(
                corner.East + (Number(east) * side) + (side / 2), corner.North + (Number(north) * side) + (side / 2)),
            side / Math.Sqrt(2),
            $"{letters} {east} {north}")
        {
            IsOfTheGrid = true,
        };
    }

    /// <summary>
    /// The south-western corner of a square of 100 km. The first letter names one of 500 km, the second one within it, both
    /// by rows of five from the north-west, without I; the grid's own corner is that of SV.
    /// </summary>
    /// <returns>None for a square in which there is no land of Great Britain.</returns>
    private static (int East, int North)? CornerOf(string letters)
    {
        var (large, small) = (At(letters[0]), At(letters[1]));
        var east = ((((large % Letters) - 2) * Letters) + (small % Letters)) * LetterSquare;
        var north = (((3 - (large / Letters)) * Letters) + (4 - (small / Letters))) * LetterSquare;
        return east is < 0 or > 6 * LetterSquare || north is < 0 or > 12 * LetterSquare ? null : (east, north);
    }

    private static int At(char letter) => letter - 'A' - (letter > 'I' ? 1 : 0);

    private static double Number(string figures) => double.Parse(figures, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A(OSGB(36)?:? ?|GRID REF(ERENCE)?:? ?|NGR:? ?)?(?<letters>[A-HJ-Z]{2}) ?(?<east>[0-9]{2,10})( (?<north>[0-9]{2,5}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Lettered();

    [GeneratedRegex(
        @"\A(E(ASTINGS?)?[:=]? ?)?(?<east>[0-9]{6}(\.[0-9]{1,9})?)( ?, ?| )(N(ORTHINGS?)?[:=]? ?)?(?<north>[0-9]{6}(\.[0-9]{1,9})?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Metres();
}
