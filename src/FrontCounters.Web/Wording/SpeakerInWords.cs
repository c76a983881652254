namespace FrontCounters.Web.Wording;

public static class SpeakerInWords
{
    /// <summary><c>, Leader of Harrow Council (Conservative)</c>: what follows the name, where stated.</summary>
    public static string After(string? role, string? party) =>
        (role is null ? "" : $", {role}") + (party is null ? "" : $" ({party})");
}
