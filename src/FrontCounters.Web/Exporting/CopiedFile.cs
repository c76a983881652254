using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Exporting;

/// <summary>An address of the site as a file of the copy.</summary>
/// <param name="File">Its path in the folder, with slashes.</param>
/// <param name="Address">The address that it answers.</param>
/// <param name="Type">The media type to serve it with.</param>
public sealed record CopiedFile(string File, string Address, string Type)
{
    /// <summary>
    /// A page stands beside the folder of the pages under it, so it needs an ending: <c>/boroughs/harrow</c> is
    /// <c>boroughs/harrow.html</c>. Everything else has the ending of its address.
    /// </summary>
    public static CopiedFile Of(string address, string type) => new(
        address == "/" ? "index.html" : address.TrimStart('/') + (IsPage(type) ? ".html" : ""), address, type);

    [NotInCsv]
    public bool IsHtml => IsPage(Type);

    private static bool IsPage(string type) => type.StartsWith("text/html", StringComparison.Ordinal);
}
