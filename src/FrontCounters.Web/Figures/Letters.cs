using System.Collections.Concurrent;
using SkiaSharp;
using Svg.Skia.TypefaceProviders;

namespace FrontCounters.Web.Figures;

/// <summary>
/// The letters of bitmaps: those that the program brings along, whatever the server has. So a picture is the same everywhere,
/// and legible on a machine without any letters.
/// </summary>
public sealed class Letters(StyleTokens tokens) : ITypefaceProvider
{
    private static readonly ConcurrentDictionary<string, SKTypeface> Opened = new(StringComparer.Ordinal);

    private readonly string serif = tokens.Light["--serif"];

    public static SKTypeface Plain => Open("arimo/400Regular/Arimo_400Regular.ttf");

    public static SKTypeface Bold => Open("arimo/700Bold/Arimo_700Bold.ttf");

    public static SKTypeface Serif => Open("gelasio/600SemiBold/Gelasio_600SemiBold.ttf");

    public SKTypeface FromFamilyName(
        string fontFamily, SKFontStyleWeight fontWeight, SKFontStyleWidth fontWidth, SKFontStyleSlant fontStyle) =>
        serif.Contains(fontFamily.Split(',')[0].Trim('"', '\'', ' '), StringComparison.OrdinalIgnoreCase) ? Serif
        : fontWeight >= SKFontStyleWeight.SemiBold ? Bold
        : Plain;

    private static SKTypeface Open(string name) => Opened.GetOrAdd(name, file =>
    {
        using var letters = typeof(Letters).Assembly.GetManifestResourceStream($"Letters/{file}")
            ?? throw new InvalidOperationException($"The program was built without {file}.");
        return SKTypeface.FromStream(letters);
    });
}
