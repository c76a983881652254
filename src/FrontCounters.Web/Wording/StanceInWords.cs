using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

public static class StanceInWords
{
    /// <summary>Beside a position that the record tells without quoting it.</summary>
    public const string InOurWords = "in our words";

    public static string Words(Stance stance) => stance switch
    {
        Stance.For => "For the closures",
        Stance.Against => "Against the closures",
        Stance.Mixed => "Neither wholly for nor against",
        Stance.Neutral => "Took no side",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "A stance without words."),
    };
}
