namespace FrontCounters.Web.Commands;

/// <summary>What the <c>postcodes</c> command was asked to do.</summary>
/// <param name="From">The path or address of the zip; none for the current release.</param>
/// <param name="Sha256">What its checksum must be; none for any.</param>
/// <param name="Anyway">Whether it may leave half or fewer of the postcodes that are held.</param>
public sealed record PostcodesArguments(string? From = null, string? Sha256 = null, bool Anyway = false)
{
    /// <summary>The path, where it is none of an address.</summary>
    public string? Path => From is not null && !PostcodeSettings.IsAddress(From) ? From : null;
}
