using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FrontCounters.Data.Geography;

/// <summary>Brings what a reader typed into one form: plain capitals, single spaces, nothing around.</summary>
internal static partial class PlaceText
{
    /// <summary>Longer than any name of the record, with room for spaces.</summary>
    public const int Longest = 100;

    /// <returns>False where it holds a sign that no postcode, name or coordinate has.</returns>
    public static bool TryRead(string typed, out string text)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var letter in typed.Select(Plain))
        {
            if (letter == ' ' ? plain is { Length: > 0 } && plain[^1] != ' ' : Written(letter))
            {
                plain.Append(letter);
            }
            else if (letter != ' ')
            {
                text = "";
                return false;
            }
        }

        text = plain.ToString().TrimEnd();
        return true;
    }

    /// <summary>True for two postcodes, or parts of postcodes, in one text.</summary>
    public static bool HoldsSeveralPostcodes(string text) => PostcodeLike().Count(text) > 1;

    /// <summary>
    /// Full-width forms, spaces of every kind and typographic signs as a keyboard has them. Written out, since
    /// Unicode's normalisation does nothing in the invariant culture that the site runs in.
    /// </summary>
    private static char Plain(char letter) => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => char.ToUpperInvariant((char)(letter - 0xFEE0)),
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' or '\u2013' or '\u2212' => '-',
        '\t' or '\n' or '\r' => ' ',
        _ when char.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator => ' ',
        _ => char.ToUpperInvariant(letter),
    };

    private static bool Written(char letter) => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)
        || letter is '\'' or '-' or '.' or ',' or ':' or '&' or '(' or ')';

    [GeneratedRegex(
        @"\b[A-Z]{1,2}[0-9][0-9A-Z]?( ?[0-9][A-Z]{2})?\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PostcodeLike();
}
