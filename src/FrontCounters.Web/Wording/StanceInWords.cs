using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>Where a speaker stood towards the closures, as the site says it.</summary>
public static class StanceInWords
{
    /// <summary>Beside a position that the record tells without quoting it.</summary>
    public const string InOurWords = "in our words";

    public static string Words(Stance stance) => stance switch
    {
        Stance.For => "for the closures",
        Stance.Against => "against the closures",
        Stance.Mixed => "partly for, partly against",
        Stance.Neutral => "neither for nor against",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "A stance without words."),
    };
}
