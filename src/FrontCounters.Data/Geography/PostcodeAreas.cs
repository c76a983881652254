using System.Collections.Frozen;

namespace FrontCounters.Data.Geography;

/// <summary>The letters that postcodes begin with (Royal Mail's areas), apart from those of London.</summary>
internal static class PostcodeAreas
{
    /// <summary>Areas of the United Kingdom of which no postcode is in London.</summary>
    public static readonly FrozenSet<string> OutsideLondon = Set(
        "AB AL B BA BB BD BH BL BN BS BT CA CB CF CH CO CT CV CW DD DE DG DH DL DN DT DY EH EX FK FY G GL GU HD "
        + "HG HP HR HS HU HX IP IV KA KW KY L LA LD LE LL LN LS LU M ME MK ML NE NG NN NP NR OL OX PA PE PH PL PO PR "
        + "RG RH S SA SG SK SL SN SO SP SR SS ST SY TA TD TF TQ TR TS WA WF WN WR WS WV YO ZE");

    public static readonly FrozenSet<string> CrownDependencies = Set("GY IM JE");

    /// <summary>Codes for bulk post, which name no place.</summary>
    public static readonly FrozenSet<string> NotGeographic = Set("BX XX");

    /// <summary>True for the forces' post, and for the code that Girobank had.</summary>
    public static bool IsForPostOnly(string text) =>
        text.StartsWith("BFPO", StringComparison.Ordinal)
        || text.Replace(" ", "", StringComparison.Ordinal) is "GIR0AA" or "GIROAA";

    private static FrozenSet<string> Set(string areas) => areas.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
