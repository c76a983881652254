using System.Buffers.Binary;
using System.IO.Compression;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The pixels of a PNG with eight bits a channel, in colour, not interlaced: as rsvg-convert writes it.</summary>
internal sealed class Png
{
    private readonly byte[] pixels;

    /// <summary>Bytes a pixel: three colours, and in some files how opaque it is.</summary>
    private readonly int channels;

    private Png(int width, int height, int channels, byte[] pixels) =>
        (Width, Height, this.channels, this.pixels) = (width, height, channels, pixels);

    public int Width { get; }

    public int Height { get; }

    public (byte Red, byte Green, byte Blue) this[int x, int y]
    {
        get
        {
            var at = ((y * Width) + x) * channels;
            return (pixels[at], pixels[at + 1], pixels[at + 2]);
        }
    }

    public static Png Read(ReadOnlySpan<byte> file)
    {
        var (width, height, channels) = (0, 0, 0);
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var content = file.Slice(at + 8, length);
            var kind = file.Slice(at + 4, 4);
            if (kind.SequenceEqual("IHDR"u8))
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
                Assert.Equal([8, 0, 0, 0], [content[8], .. content[10..13]]);
                channels = content[9] switch
                {
                    2 => 3,
                    6 => 4,
                    var other => throw new InvalidDataException($"Colours of kind {other} are not read."),
                };
            }
            else if (kind.SequenceEqual("IDAT"u8))
            {
                packed.Write(content);
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        return new Png(width, height, channels, Unfiltered(unpacked, width * channels, height, channels));
    }

    /// <summary>Each line says how its bytes were foretold from those before and above them (PNG, section 9).</summary>
    private static byte[] Unfiltered(Stream lines, int stride, int height, int channels)
    {
        var all = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = lines.ReadByte();
            var line = all.AsSpan(y * stride, stride);
            lines.ReadExactly(line);
            for (var x = 0; x < stride; x++)
            {
                int left = x < channels ? 0 : line[x - channels];
                int above = y == 0 ? 0 : all[((y - 1) * stride) + x];
                int corner = y == 0 || x < channels ? 0 : all[((y - 1) * stride) + x - channels];
                line[x] += (byte)(filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Nearest(left, above, corner),
                    _ => throw new InvalidDataException($"No filter is {filter}."),
                });
            }
        }

        return all;
    }

    private static int Nearest(int left, int above, int corner)
    {
        var (byLeft, byAbove, byCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - corner - corner));
        return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
    }
}
