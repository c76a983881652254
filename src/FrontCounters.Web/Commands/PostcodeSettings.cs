namespace FrontCounters.Web.Commands;

/// <summary>Where postcodes come from, from the settings <c>Postcodes</c>.</summary>
public sealed class PostcodeSettings
{
    /// <summary>
    /// Ordnance Survey's list of the files of Code-Point Open (the OS Downloads API, without a key), or the zip itself.
    /// </summary>
    public Uri? Address { get; set; }

    public bool IsUsable => Address is null || IsAddress(Address.OriginalString);

    internal static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
