namespace FrontCounters.Web.Commands;

/// <summary>What the <c>postcodes</c> command was asked to do.</summary>
/// <param name="From">The path or address of the zip; none for the current release.</param>
/// <param name="Sha256">What its checksum must be; none for any.</param>
/// <param name="Anyway">Whether it may leave half or fewer of the postcodes that are held.</param>
internal sealed record PostcodesArguments(string? From = null, string? Sha256 = null, bool Anyway = false)
{
    private const int Sha256Digits = 64;

    /// <summary>The path, where it is none of an address.</summary>
    public string? Path => From is not null && !PostcodeSettings.IsAddress(From) ? From : null;

    /// <returns>None where the call cannot be understood.</returns>
    public static PostcodesArguments? Read(string[] arguments) =>
        arguments is ["import", .. var rest] ? new PostcodesArguments().With(rest) : null;

    private PostcodesArguments? With(string[] arguments) => arguments switch
    {
        [] => this,
        ["--anyway", .. var rest] => (this with { Anyway = true }).With(rest),
        ["--sha256", var sha256, .. var rest] when IsSha256(sha256) => (this with { Sha256 = sha256 }).With(rest),
        [{ Length: > 0 } from, .. var rest] when From is null && !from.StartsWith('-') => (this with { From = from }).With(rest),
        _ => null,
    };

    private static bool IsSha256(string text) => text.Length == Sha256Digits && text.All(char.IsAsciiHexDigit);
}
