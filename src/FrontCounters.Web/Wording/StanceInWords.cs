using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>Where a speaker stood towards the closures, as the site says it.</summary>
public static class StanceInWords
{
    public static string Words(Stance stance) => stance switch
    {
        Stance.For => "for the closures",
        Stance.Against => "against the closures",
        Stance.Mixed => "partly for, partly against",
        Stance.Neutral => "neither for nor against",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "A stance without words."),
    };

    /// <summary><c>MP for Twickenham, Liberal Democrat</c>; the party only where the source names it.</summary>
    public static string RoleAndParty(string? role, string? party) =>
        string.Join(", ", new[] { role, party }.Where(part => !string.IsNullOrEmpty(part)));
}
