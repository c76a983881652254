namespace FrontCounters.Web.Responses;

/// <summary>
/// Street tiles from another host, which a map asks for only when its reader presses "Show streets". Settings
/// <c>Streets:Tiles</c>, <c>Streets:Attribution</c> and
/// <c>Streets:AttributionAddress</c>; without tiles the button is not there.
/// </summary>
public sealed class Streets
{
    /// <summary>The address of a tile, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c>; blank switches streets off.</summary>
    public string Tiles { get; set; } = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";

    public string Attribution { get; set; } = "© OpenStreetMap contributors";

    /// <summary>Where the tiles' makers say who made them; shown with the attribution, once there are tiles.</summary>
    public string AttributionAddress { get; set; } = "https://www.openstreetmap.org/copyright";

    /// <summary>The tiles' host, as a content security policy names it, after a space; blank where switched off.</summary>
    public string TileHost => Uri.TryCreate(Tiles, UriKind.Absolute, out var address)
        ? $" {address.GetLeftPart(UriPartial.Authority)}"
        : "";

    /// <summary>The host alone, for the sentence that says who will see the request.</summary>
    public string? TileHostName => Uri.TryCreate(Tiles, UriKind.Absolute, out var address) ? address.Host : null;
}
