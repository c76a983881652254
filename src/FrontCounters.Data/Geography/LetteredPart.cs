using System.Globalization;
using System.Text.RegularExpressions;

namespace FrontCounters.Data.Geography;

/// <summary>One of two coordinates with a letter of the compass: <c>51.4647° N</c>, <c>W 0° 9' 44"</c>.</summary>
/// <param name="Degrees">Negative in the south and west.</param>
/// <param name="Unit">What the last place that was given is worth, in degrees.</param>
/// <param name="IsLatitude">True in the north and south.</param>
internal sealed partial record LetteredPart(double Degrees, double Unit, bool IsLatitude)
{
    /// <summary>Its form, with no group that a larger form could not have twice.</summary>
    public const string Form = "((" + Compass + ") ?" + Angle + "|" + Angle + " ?(" + Compass + "))";

    private const string Compass = "NORTH|SOUTH|EAST|WEST|[NSEW]";
    private const string Angle =
        @"-?[0-9]{1,3}(\.[0-9]{1,20})? ?(°|DEG(REES?)?)?( ?[0-9]{1,2}(\.[0-9]{1,20})? ?'?"
        + @"( ?[0-9]{1,2}(\.[0-9]{1,20})? ?(""|'')?)?)?";
    private const int InADegree = 60;
    private static readonly string[] Numbers = ["degrees", "minutes", "seconds"];

    /// <returns>None where it has no letter, or two.</returns>
    public static LetteredPart? Read(string text)
    {
        var match = Parts().Match(text);
        var letter = match.Groups["before"].Value + match.Groups["after"].Value;
        if (!match.Success || letter.Length == 0 || (match.Groups["before"].Success && match.Groups["after"].Success))
        {
            return null;
        }

        var (degrees, worth, unit) = (0.0, 1.0, 1.0);
        foreach (var number in Numbers.Select(part => match.Groups[part]).Where(part => part.Success))
        {
            degrees += Math.Abs(double.Parse(number.Value, CultureInfo.InvariantCulture)) * worth;
            var point = number.Value.IndexOf('.', StringComparison.Ordinal);
            unit = worth * Math.Pow(10, point < 0 ? 0 : point + 1 - number.Length);
            worth /= InADegree;
        }

        return new LetteredPart(letter[0] is 'S' or 'W' ? -degrees : degrees, unit, letter[0] is 'N' or 'S');
    }

    [GeneratedRegex(
        @"\A(?<before>" + Compass + @")? ?(?<degrees>-?[0-9]{1,3}(\.[0-9]{1,20})?) ?(°|DEG(REES?)?)?"
        + @"( ?(?<minutes>[0-9]{1,2}(\.[0-9]{1,20})?) ?'?( ?(?<seconds>[0-9]{1,2}(\.[0-9]{1,20})?) ?(""|'')?)?)? ?(?<after>" + Compass + @")?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
