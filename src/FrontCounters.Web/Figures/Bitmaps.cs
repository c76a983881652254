using System.Xml.Linq;
using SkiaSharp;
using Svg.Skia;

namespace FrontCounters.Web.Figures;

/// <summary>
/// Draws pictures as PNG, at twice their size, with Skia (docs/decisions/0034). That takes some hundred milliseconds of a core and
/// ten megabytes of memory, so no more are drawn at once than there are cores.
/// </summary>
public sealed class Bitmaps(PictureStyle style, StyleTokens tokens) : IDisposable
{
    /// <summary>What one is expected to take in milliseconds, before any was measured.</summary>
    public const int Work = 150;

    private const float Scale = 2;

    private readonly Letters letters = new(tokens);
    private readonly SemaphoreSlim free = new(Environment.ProcessorCount);

    public async Task<byte[]> DrawAsync(Picture picture, CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation);
        try
        {
            return Draw(picture);
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();

    private byte[] Draw(Picture picture)
    {
        var document = picture.Draw(style.Rules);
        WriteOut(document.Root!);
        using var svg = new SKSvg();
        svg.Settings.TypefaceProviders = [letters];
        using var text = new MemoryStream();
        document.Save(text, SaveOptions.DisableFormatting);
        text.Position = 0;
        svg.Load(text);
        using var png = new MemoryStream();
        return svg.Save(png, SKColors.White, SKEncodedImageFormat.Png, quality: 100, Scale, Scale)
            ? png.ToArray()
            : throw new InvalidOperationException("Skia did not draw a picture of ours.");
    }

    /// <summary>
    /// Puts what a use stands for in its place: the library holds every rule of style against each use anew, and a map of
    /// seventy marks took it seven times as long.
    /// </summary>
    private static void WriteOut(XElement root)
    {
        var named = root.Descendants().Where(element => element.Attribute("id") is not null && element.Name.LocalName is "symbol" or "g")
            .ToDictionary(element => element.Attribute("id")!.Value, StringComparer.Ordinal);
        while (root.Descendants().FirstOrDefault(element => element.Name.LocalName == "use" && IsDrawn(element)) is { } use)
        {
            var meant = named[use.Attribute("href")!.Value[1..]];
            use.ReplaceWith(new XElement(
                use.Name.Namespace + "svg",
                use.Attributes().Where(attribute => attribute.Name.LocalName != "href"),
                meant.Attributes().Where(attribute => attribute.Name.LocalName is "viewBox" or "preserveAspectRatio"),
                meant.Elements()));
        }
    }

    /// <summary>Not within what is only drawn where it is used.</summary>
    private static bool IsDrawn(XElement element) => !element.Ancestors().Any(around => around.Name.LocalName is "symbol" or "defs");
}
