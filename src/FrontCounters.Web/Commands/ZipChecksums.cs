using System.Security.Cryptography;

namespace FrontCounters.Web.Commands;

/// <summary>The checksums of a file, in lower-case hexadecimal.</summary>
internal sealed record ZipChecksums(string Sha256, string Md5)
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<ZipChecksums> OfAsync(string file, CancellationToken cancellationToken)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Ordnance Survey's list states only this one: it shows an accident, and is trusted for no more.
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        await using var content = File.OpenRead(file);
        var chunk = new byte[1 << 16];
        while (await content.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            sha256.AppendData(chunk, 0, count);
            md5.AppendData(chunk, 0, count);
        }

        return new ZipChecksums(Hex(sha256), Hex(md5));
    }

    /// <exception cref="DownloadFailedException">A checksum that was given is another one.</exception>
    public void MustBe(string? sha256, string? md5)
    {
        if (sha256 is not null && !sha256.Equals(Sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new DownloadFailedException($"The zip's SHA-256 is {Sha256}, not {sha256} as given.");
        }

        if (md5 is not null && !md5.Equals(Md5, StringComparison.OrdinalIgnoreCase))
        {
            throw new DownloadFailedException($"The zip's MD5 is {Md5}, not {md5} as the server states.");
        }
    }

    private static string Hex(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset());
}
