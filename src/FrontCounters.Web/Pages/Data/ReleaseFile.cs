using System.Security.Cryptography;

namespace FrontCounters.Web.Pages.Data;

/// <summary>A whole file of the release being served.</summary>
public sealed record ReleaseFile(string Name, string MediaType, byte[] Content)
{
    public string Address => $"/data/{Name}";

    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));
}
