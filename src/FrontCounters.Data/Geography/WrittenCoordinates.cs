using System.Globalization;
using System.Text.RegularExpressions;

namespace FrontCounters.Data.Geography;

/// <summary>
/// Latitude and longitude (WGS 84) as people and programs write them: <c>51.46,-0.16</c>, <c>51.4647° N, 0.1622° W</c>,
/// <c>51°27'53"N 0°9'44"W</c>, <c>(51.46; -0.16)</c>, <c>geo:51.46,-0.16;u=35</c> (RFC 5870), <c>POINT (-0.16 51.46)</c>,
/// <c>[-0.16, 51.46]</c>.
/// </summary>
internal static partial class WrittenCoordinates
{
    private const double MetresPerDegree = 111_195;
    private const string Number = @"-?[0-9]{1,3}(\.[0-9]{1,20})?";

    /// <summary>The least latitude that is taken for one without a point or a degree sign: south of Great Britain.</summary>
    private const double LeastPlain = 49;

    /// <param name="plain">Plain capitals; any signs.</param>
    /// <returns>None where the text is something else. The numbers may be of no place on the Earth.</returns>
    public static GivenPosition? Read(string plain)
    {
        if (Geo().Match(plain) is { Success: true } geo)
        {
            var given = Pair(geo.Groups["lat"].Value, geo.Groups["lng"].Value);
            return geo.Groups["within"].Success
                ? given with { PrecisionMetres = Math.Ceiling(Value(geo.Groups["within"].Value)) }
                : given;
        }

        if (GeoJson().Match(plain) is { Success: true } list)
        {
            var (first, second) = (list.Groups["first"].Value, list.Groups["second"].Value);
            // Programs put the longitude first, people the latitude; in Britain the two cannot be taken for one another.
            return Math.Abs(Value(first)) < Math.Abs(Value(second)) ? Pair(second, first) : Pair(first, second);
        }

        var signed = new[] { Signed(), WithCommas(), Point() }
            .Select(form => form.Match(plain)).FirstOrDefault(match => match.Success);
        return signed is null ? WithLetters(plain) : Pair(signed.Groups["lat"].Value, signed.Groups["lng"].Value);
    }

    /// <summary>
    /// Half of the last place's worth each way. Of two numbers the shorter counts, though a program may have left out noughts at
    /// its end: a range that is too wide misleads nobody.
    /// </summary>
    public static GivenPosition Pair(string latitude, string longitude)
    {
        var unit = Math.Pow(10, -Math.Min(Places(latitude), Places(longitude)));
        return ToPosition(Value(latitude), Value(longitude), unit);
    }

    private static GivenPosition ToPosition(double latitude, double longitude, double unit)
    {
        var half = unit / 2 * MetresPerDegree;
        return new GivenPosition(
            new Position(latitude, longitude), Math.Sqrt((half * half) + Math.Pow(half * Math.Cos(latitude * Math.PI / 180), 2)));
    }

    private static GivenPosition? WithLetters(string plain)
    {
        if (plain.Contains('.', StringComparison.Ordinal) && HalfLettered().Match(plain) is { Success: true } half
            && half.Groups["north"].Success != half.Groups["east"].Success)
        {
            if ((half.Groups["north"].Value.StartsWith('N') && half.Groups["lat"].Value[0] == '-')
                || (half.Groups["east"].Value.StartsWith('E') && half.Groups["lng"].Value[0] == '-'))
            {
                return null;
            }

            var (south, west) = (half.Groups["north"].Value.StartsWith('S'), half.Groups["east"].Value.StartsWith('W'));
            return Pair(Signed(half.Groups["lat"].Value, south), Signed(half.Groups["lng"].Value, west));
        }

        if (Lettered().Match(plain) is not { Success: true } match
            || LetteredPart.Read(match.Groups["one"].Value) is not { } one
            || LetteredPart.Read(match.Groups["other"].Value) is not { } other
            || one.IsLatitude == other.IsLatitude)
        {
            return null;
        }

        var (latitude, longitude) = one.IsLatitude ? (one, other) : (other, one);
        // N1 and E17 are two postcode districts.
        return latitude.Degrees < LeastPlain && !plain.Contains('.', StringComparison.Ordinal) && !plain.Contains('°', StringComparison.Ordinal)
            ? null
            : ToPosition(latitude.Degrees, longitude.Degrees, Math.Max(latitude.Unit, longitude.Unit));
    }

    private static string Signed(string number, bool isNegative) => isNegative ? $"-{number.TrimStart('-')}" : number;

    private static int Places(string number) =>
        number.IndexOfAny(['.', ',']) is >= 0 and var point ? number.Length - point - 1 : 0;

    private static double Value(string number) => double.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\AGEO: ?(//)?(0(\.0+)?,0(\.0+)?\?Q=)?(?<lat>" + Number + ") ?, ?(?<lng>" + Number
        + @")(, ?" + Number + @")?(;CRS=WGS84)?(;U=(?<within>[0-9]{1,6}(\.[0-9]{1,6})?))?([?;(&].*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Geo();

    [GeneratedRegex(
        @"\A\[ ?(?<first>" + Number + ") ?, ?(?<second>" + Number + @") ?\]\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex GeoJson();

    /// <summary>With the words of a form, and with the zoom that addresses of maps end in: <c>51.46,-0.16,17z</c>.</summary>
    [GeneratedRegex(
        @"\A\(? ?(LAT(ITUDE)?)? ?[:=]? ?\+?(?<lat>" + Number + @") ?°?( ?[,;/&|] ?| )((LNG|LONG?|LONGITUDE) ?[:=]? ?)?\+?(?<lng>"
        + Number + @") ?°? ?\)?( ?, ?[0-9]{1,2}(\.[0-9]{1,2})?Z)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Signed();

    /// <summary>With the comma in which most of Europe writes its decimals.</summary>
    [GeneratedRegex(
        @"\A\(?(?<lat>-?[0-9]{1,3},[0-9]{1,20}) ?°?( ?[;/] ?| )(?<lng>-?[0-9]{1,3},[0-9]{1,20}) ?°?\)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WithCommas();

    /// <summary>Well-known text, in which longitude comes first.</summary>
    [GeneratedRegex(
        @"\A(SRID=4326; ?)?POINT ?\( ?(?<lng>" + Number + ") (?<lat>" + Number + @") ?\)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Point();

    /// <summary>A letter of the compass after one of two numbers alone: <c>51.5074,0.0100E</c>.</summary>
    [GeneratedRegex(
        @"\A\(? ?(?<lat>-?[0-9]{1,2}\.[0-9]{1,20}) ?°? ?(?<north>N|S|NORTH|SOUTH)?( ?[,;/] ?| )(?<lng>-?[0-9]{1,3}\.[0-9]{1,20}) ?°? ?(?<east>E|W|EAST|WEST)? ?\)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex HalfLettered();

    /// <summary>Two parts, each of which has a letter of the compass.</summary>
    [GeneratedRegex(
        @"\A\(? ?(?<one>" + LetteredPart.Form + ")( ?[,;/] ?| )(?<other>" + LetteredPart.Form + @") ?\)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Lettered();
}
