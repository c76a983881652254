namespace FrontCounters.Data.Postcodes;

/// <summary>Which Code-Point Open a postcode database was made from.</summary>
/// <param name="Sha256">The SHA-256 of the zip, in lower-case hexadecimal.</param>
/// <param name="Version">The version that the zip states, such as <c>2025.4.0</c>; none where it states none.</param>
/// <param name="Copyright">Its copyright date as it writes it, such as <c>20251020</c>; none where it states none.</param>
/// <param name="Imported">When it was imported.</param>
/// <param name="Read">How many postcodes the zip has.</param>
/// <param name="Held">How many of them are kept: those within 10 km of London, and those without a place.</param>
/// <param name="Placed">How many of those kept have a place of their own.</param>
public sealed record PostcodeRelease(
    string Sha256, string? Version, string? Copyright, DateTimeOffset Imported, int Read, int Held, int Placed)
{
    /// <summary>What to call it: <c>2025.4.0</c>, or the beginning of its checksum.</summary>
    public string Name => Version ?? Sha256[..12];
}
