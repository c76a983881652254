using System.Buffers;
using System.IO.Compression;

namespace FrontCounters.Web.Answers;

/// <summary>Compresses whole bodies: lightly for what is sent at once, at the best for what is kept and asked for again.</summary>
public static class BodyCoding
{
    // Measured on a borough's page of 113 kB: 15.4 kB in 1.2 ms, 17.3 kB in 0.4 ms, and 13.4 kB in 360 ms.
    private const int OftenBrotli = 5;
    private const int SeldomBrotli = 3;
    private const int BestBrotli = 11;
    private const int Window = 22;

    private static readonly string[] Compressible =
    [
        "text/html", "text/plain", "text/csv", "text/calendar", "application/json", "application/problem+json",
        "application/geo+json", "application/atom+xml", "application/xml", "image/svg+xml", "application/x-bibtex",
        "application/x-research-info-systems",
    ];

    public static bool IsCompressible(string? contentType) =>
        contentType is not null && Array.Exists(Compressible, type => contentType.StartsWith(type, StringComparison.OrdinalIgnoreCase));

    public static string? NameOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };

    /// <summary>For a body that is sent at once, with less work where few will ask for it again.</summary>
    public static byte[] Light(ContentCoding coding, ReadOnlySpan<byte> body, bool isAskedOften = true) => coding switch
    {
        ContentCoding.Brotli => Brotli(body, isAskedOften ? OftenBrotli : SeldomBrotli),
        ContentCoding.Gzip => Gzip(body, isAskedOften ? CompressionLevel.Optimal : CompressionLevel.Fastest),
        _ => body.ToArray(),
    };

    /// <summary>The same content in as few bytes as its encoding can: the bytes themselves where that is none fewer.</summary>
    public static byte[] Best(ContentCoding coding, byte[] encoded)
    {
        if (coding == ContentCoding.Identity)
        {
            return encoded;
        }

        var body = Decoded(coding, encoded);
        var best = coding == ContentCoding.Brotli ? Brotli(body, BestBrotli) : Gzip(body, CompressionLevel.SmallestSize);
        return best.Length < encoded.Length ? best : encoded;
    }

    private static byte[] Brotli(ReadOnlySpan<byte> body, int quality)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(body.Length));
        try
        {
            return BrotliEncoder.TryCompress(body, room, out var written, quality, Window)
                ? room[..written]
                : throw new InvalidOperationException("Brotli needed more room than it said.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static byte[] Gzip(ReadOnlySpan<byte> body, CompressionLevel level)
    {
        using var compressed = new MemoryStream(body.Length / 4);
        using (var gzip = new GZipStream(compressed, level, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }

    private static byte[] Decoded(ContentCoding coding, byte[] encoded)
    {
        using var source = new MemoryStream(encoded, writable: false);
        using Stream decoder = coding == ContentCoding.Brotli
            ? new BrotliStream(source, CompressionMode.Decompress)
            : new GZipStream(source, CompressionMode.Decompress);
        using var body = new MemoryStream(encoded.Length * 6);
        decoder.CopyTo(body);
        return body.ToArray();
    }
}
