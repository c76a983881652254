using System.Text.RegularExpressions;

namespace FrontCounters.Data.Geography;

/// <summary>A full postcode in its written form, such as <c>SW11 1JX</c>.</summary>
/// <param name="District">The part before the space.</param>
/// <param name="Inward">The digit and two letters after it.</param>
public readonly partial record struct Postcode(string District, string Inward)
{
    /// <summary>The district and the first digit: <c>SW11 1</c>.</summary>
    public string Sector => $"{District} {Inward[0]}";

    /// <returns>False for anything but capitals, digits and one space in the right places.</returns>
    public static bool TryParse(string? text, out Postcode postcode)
    {
        var match = Written().Match(text ?? "");
        postcode = match.Success ? new Postcode(match.Groups["district"].Value, match.Groups["inward"].Value) : default;
        return match.Success;
    }

    public override string ToString() => $"{District} {Inward}";

    [GeneratedRegex(
        @"\A(?<district>[A-Z]{1,2}[0-9][A-Z0-9]?) (?<inward>[0-9][ABD-HJLNP-UW-Z]{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
