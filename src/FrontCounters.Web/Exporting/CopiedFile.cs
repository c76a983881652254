using System.Security.Cryptography;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Exporting;

/// <summary>An address of the site as a file of the copy: a line of its manifest.</summary>
/// <param name="File">Its path in the folder, with slashes.</param>
/// <param name="Address">The address that it answers; blank for one that is not to be served.</param>
/// <param name="Type">The media type to serve it with.</param>
public sealed record CopiedFile(string File, string Address, string Type)
{
    /// <summary>How long it is.</summary>
    public long Bytes { get; init; }

    /// <summary>SHA-256 of what it holds, in lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>What the running site says with it, but for what is of that one answer.</summary>
    [NotInCsv]
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// A page stands beside the folder of the pages under it, so it needs an ending: <c>/boroughs/harrow</c> is
    /// <c>boroughs/harrow.html</c>. Everything else has the ending of its address.
    /// </summary>
    public static CopiedFile At(string address, string type) => new(
        address == "/" ? "index.html" : address.TrimStart('/') + (IsPage(type) ? ".html" : ""), address, type);

    [NotInCsv]
    public bool IsHtml => IsPage(Type);

    /// <summary>The same with its length and hash.</summary>
    /// <param name="folder">The folder that it is in.</param>
    public CopiedFile Measured(string folder)
    {
        using var content = System.IO.File.OpenRead(Path.Combine(folder, File));
        return this with { Bytes = content.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)) };
    }

    private static bool IsPage(string type) => type.StartsWith("text/html", StringComparison.Ordinal);
}
