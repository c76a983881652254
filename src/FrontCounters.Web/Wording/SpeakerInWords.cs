namespace FrontCounters.Web.Wording;

public static class SpeakerInWords
{
    /// <summary><c>MP for Twickenham, Liberal Democrat</c>; the party only where the source names it.</summary>
    public static string RoleAndParty(string? role, string? party) =>
        string.Join(", ", new[] { role, party }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The same as what follows the name: <c>, MP for Twickenham, Liberal Democrat</c>.</summary>
    public static string After(string? role, string? party) =>
        RoleAndParty(role, party) is { Length: > 0 } known ? $", {known}" : "";
}
