using System.Globalization;
using System.Text;
using FrontCounters.Data.Text;

namespace FrontCounters.Data.Geography;

/// <summary>What a reader typed, in one form: plain capitals, single spaces, nothing around.</summary>
/// <param name="Text">Letters, figures and the signs that names and postcodes have; other marks between words are spaces.</param>
/// <param name="IsOdd">
/// True where it held marks that no name has. A postcode or place among them is found all the same; a text without one
/// is not taken for a name.
/// </param>
internal readonly record struct PlaceText(string Text, bool IsOdd)
{
    /// <summary>Longer than any name of the record, with room for spaces.</summary>
    public const int Longest = 100;

    /// <summary>In a longer text a postcode is looked for, and in the address of a map its coordinates, up to this length.</summary>
    public const int LongestRead = 2_000;

    /// <summary>
    /// Every sign as a keyboard has it, in capitals, without what cannot be seen: what coordinates are read from. It may
    /// still hold anything else.
    /// </summary>
    public static string Plain(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var letter in typed.Where(letter => !IsInvisible(letter)).Select(Plain))
        {
            if (letter != ' ' || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(letter);
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <param name="plain">What <see cref="Plain(string)"/> made.</param>
    /// <param name="text">What names and postcodes are read from.</param>
    /// <returns>False where it holds a sign that nobody writes beside a place.</returns>
    public static bool TryRead(string plain, out PlaceText text)
    {
        // Some programs encode a space twice.
        var once = plain.Replace("%20", " ", StringComparison.Ordinal);
        text = default;
        if (!once.All(letter => letter == ' ' || IsOfNames(letter) || IsBetweenWords(letter) || IsOddMark(letter)))
        {
            return false;
        }

        var spaced = new string([.. once.Select(letter => IsOfNames(letter) ? letter : ' ')]);
        text = new PlaceText(
            string.Join(' ', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            once.Any(IsOddMark) || once.Contains("..", StringComparison.Ordinal));
        return true;
    }

    /// <summary>
    /// Full-width forms, spaces of every kind, accents and typographic signs as a keyboard has them. Written out, since
    /// Unicode's normalisation does nothing in the invariant culture that the site runs in.
    /// </summary>
    private static char Plain(char letter) => letter switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u2032' => '\'',
        '\u2033' or '\u00AB' or '\u00BB' or '\u201E' => '"',
        '\u00BA' => '°',
        // From here to there, in any direction.
        >= '\u2190' and <= '\u21FF' => '/',
        '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' => ' ',
        _ when char.GetUnicodeCategory(letter) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
        _ => char.ToUpperInvariant(PlainLetters.ToPlain(letter)),
    };

    /// <summary>
    /// Soft hyphens, spaces and joiners of no width, and the marks of writing from left to right that address books put
    /// around a line. Marks that turn the order of letters round are not among them.
    /// </summary>
    private static bool IsInvisible(char letter) => letter is '\u00AD' or '\u034F' or '\u180E' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or '\u202A' or '\u202C' or '\u2060' or '\u2066' or '\u2068' or '\u2069'
        or '\uFE0E' or '\uFE0F';

    private static bool IsOfNames(char letter) => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)
        || letter is '\'' or '-' or '.' or ',' or ':' or '&' or '(' or ')';

    private static bool IsBetweenWords(char letter) => letter is '"' or '/' or '!' or '?' or '+';

    private static bool IsOddMark(char letter) => letter is ';' or '#' or '*' or '_' or '|' or '\\' or '@' or '[' or ']' or '°';
}
