using System.Globalization;

namespace FrontCounters.Web.Pages.Data;

/// <summary>Downloads in words.</summary>
public static class DownloadInWords
{
    /// <summary><c>203 kB</c>, <c>2.3 MB</c>; in thousands, as file managers count.</summary>
    public static string Size(int bytes) => bytes >= 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / 1e3):0} kB");

    /// <summary>What an address's ending is called.</summary>
    public static string Form(string address) => Path.GetExtension(address) switch
    {
        ".geojson" => "GeoJSON",
        var ending => ending[1..].ToUpperInvariant(),
    };
}
