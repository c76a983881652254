using System.Collections.Frozen;

namespace FrontCounters.Data.Text;

/// <summary>
/// Letters without their accents and of ordinary width, quotation marks as a keyboard has them: the one way in which a
/// reader's words are made alike, in the search and in the lists' own filters. A table of our
/// own: with invariant globalization .NET leaves
/// accents where they are.
/// </summary>
internal static class PlainLetters
{
    private static readonly FrozenDictionary<char, char> Plain = new Dictionary<char, string>
    {
        ['a'] = "àáâãäåāăąǎ",
        ['c'] = "çćĉċč",
        ['d'] = "ďđ",
        ['e'] = "èéêëēĕėęě",
        ['g'] = "ĝğġģ",
        ['h'] = "ĥħ",
        ['i'] = "ìíîïĩīĭįıǐ",
        ['j'] = "ĵ",
        ['k'] = "ķ",
        ['l'] = "ĺļľłŀ",
        ['n'] = "ñńņňŋ",
        ['o'] = "òóôõöøōŏőǒ",
        ['r'] = "ŕŗř",
        ['s'] = "śŝşšș",
        ['t'] = "ţťŧț",
        ['u'] = "ùúûüũūŭůűųǔ",
        ['w'] = "ŵẁẃẅ",
        ['y'] = "ýÿŷỳ",
        ['z'] = "źżž",
        ['\''] = "‘’ʼ",
        ['"'] = "“”",
    }.SelectMany(plain => plain.Value.Select(accented => (accented, plain.Key)))
        .ToFrozenDictionary(pair => pair.accented, pair => pair.Key);

    public static char ToPlain(char letter)
    {
        // Full-width forms stand in the order of ASCII.
        var narrow = letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter;
        return Plain.GetValueOrDefault(char.ToLowerInvariant(narrow), narrow);
    }
}
