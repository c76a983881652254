using System.Globalization;
using System.Xml.Linq;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>What can be seen of a picture once a program has drawn it.</summary>
internal static class DrawnMarks
{
    /// <summary>The marks of a kind that lack a quarter, each in a sentence.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="drawn">The same, drawn.</param>
    /// <param name="kind">The class of the marks.</param>
    /// <param name="reach">How far a mark reaches in each direction, in pixels of the picture.</param>
    /// <param name="scale">How much larger it was drawn.</param>
    public static IReadOnlyList<string> Faults(string svg, Png drawn, string kind, int reach, int scale = 1)
    {
        var faults = new List<string>();
        reach *= scale;
        foreach (var (x, y) in Middles(XDocument.Parse(svg).Root!, kind))
        {
            foreach (var (dx, dy) in new[] { (1, 1), (1, -1), (-1, 1), (-1, -1) })
            {
                // Some of the mark, whether it is filled, hollow or has a number in it.
                var quarter = Enumerable.Range(0, reach * reach).Select(at =>
                    drawn[(int)(x * scale) + (dx * (1 + (at % reach))), (int)(y * scale) + (dy * (1 + (at / reach)))]);
                if (quarter.All(IsPaper))
                {
                    faults.Add($"{kind} at {x:0}, {y:0} is cut off {(dy > 0 ? "below" : "above")}, {(dx > 0 ? "right" : "left")}");
                }
            }
        }

        return faults;
    }

    /// <summary>The share of it, from a line down, that is not paper.</summary>
    public static double Inked(Png drawn, int from = 0)
    {
        var pixels = drawn.Width * (drawn.Height - from);
        return Enumerable.Range(0, pixels).Count(at => !IsPaper(drawn[at % drawn.Width, from + (at / drawn.Width)])) / (double)pixels;
    }

    private static bool IsPaper((byte Red, byte Green, byte Blue) colour) =>
        colour is { Red: > 225, Green: > 225, Blue: > 215 };

    /// <summary>Where the marks stand in the whole picture: shares of their drawing's width, and pixels or shares of its height.</summary>
    private static List<(double X, double Y)> Middles(XElement picture, string kind)
    {
        var figure = picture.Elements().First(element => element.Name.LocalName == "svg");
        var (left, top, width, height) = (Number(figure, "x"), Number(figure, "y"), Number(figure, "width"), Number(figure, "height"));
        List<(double X, double Y)> found =
        [
            .. figure.Descendants()
                .Where(element => element.HasClass(kind))
                .Select(mark => (left + Length(Where(mark, "x"), width), top + Length(Where(mark, "y"), height))),
        ];
        Assert.NotEmpty(found);
        return found;
    }

    /// <summary>Of a circle its middle; else where it stands, or what it stands in.</summary>
    private static string Where(XElement mark, string axis) =>
        (mark.Attribute($"c{axis}") ?? mark.Attribute(axis) ?? mark.Parent!.Attribute(axis)!).Value;

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static double Length(string text, double whole) => text.EndsWith('%')
        ? double.Parse(text[..^1], CultureInfo.InvariantCulture) * whole / 100
        : double.Parse(text, CultureInfo.InvariantCulture);
}
