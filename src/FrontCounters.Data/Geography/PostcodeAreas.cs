using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace FrontCounters.Data.Geography;

/// <summary>The letters that postcodes begin with (Royal Mail's areas), apart from those of London.</summary>
internal static partial class PostcodeAreas
{
    /// <summary>Areas of the United Kingdom of which no postcode is in London.</summary>
    public static readonly FrozenSet<string> OutsideLondon = Set(
        "AB AL B BA BB BD BH BL BN BS BT CA CB CF CH CO CT CV CW DD DE DG DH DL DN DT DY EH EX FK FY G GL GU HD "
        + "HG HP HR HS HU HX IP IV KA KW KY L LA LD LE LL LN LS LU M ME MK ML NE NG NN NP NR OL OX PA PE PH PL PO PR "
        + "RG RH S SA SG SK SL SN SO SP SR SS ST SY TA TD TF TQ TR TS WA WF WN WR WS WV YO ZE");

    public static readonly FrozenSet<string> CrownDependencies = Set("GY IM JE");

    /// <summary>Codes for bulk post and for the forces' post, which name no place.</summary>
    public static readonly FrozenSet<string> NotGeographic = Set("BF BX XX");

    /// <summary>True for letters of which no postcode is in London.</summary>
    public static bool IsElsewhere(string letters) =>
        OutsideLondon.Contains(letters) || CrownDependencies.Contains(letters) || NotGeographic.Contains(letters);

    /// <summary>The forces' post by its number, or the code that Girobank had; none where the text holds neither.</summary>
    public static string? ForPostOnly(string text) => PostOnly().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>
    /// The postcode of a British overseas territory: those like Britain's, and the numbers of the Cayman Islands and the
    /// Virgin Islands. None where the text holds none.
    /// </summary>
    public static string? OfATerritory(string text) => Territory().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(
        @"\bBFPO *[0-9]{0,4}\b|\bGIR *[0O]AA\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PostOnly();

    [GeneratedRegex(
        @"\b(ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA) *1ZZ\b|\bGX11( *1AA)?\b|\bKY[1-3]-[0-9]{4}\b|\bVG *11[0-9]{2}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Territory();

    private static FrozenSet<string> Set(string areas) => areas.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
