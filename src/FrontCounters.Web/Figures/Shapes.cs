using System.Globalization;
using System.Xml.Linq;

namespace FrontCounters.Web.Figures;

/// <summary>
/// Lines and words of a figure whose lengths across are shares of its width, so that words keep their size.
/// </summary>
internal static class Shapes
{
    public static string Percent(double share) => FormattableString.Invariant($"{share * 100:0.##}%");

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public static XElement Line(
        string kind, double fromX, double toX, double fromY, double toY, string? title = null) => new(
        "line",
        new XAttribute("class", kind),
        new XAttribute("x1", Percent(fromX)),
        new XAttribute("x2", Percent(toX)),
        new XAttribute("y1", Number(fromY)),
        new XAttribute("y2", Number(toY)),
        Title(title));

    /// <param name="kind">Its class.</param>
    /// <param name="x">A share of the width.</param>
    /// <param name="y">In pixels.</param>
    /// <param name="text">The words.</param>
    /// <param name="anchor">Which part of them stands there.</param>
    /// <param name="right">Pixels by which they stand further to the right.</param>
    public static XElement Text(string kind, double x, double y, string text, string anchor = "start", int right = 0) => new(
        "text",
        new XAttribute("class", kind),
        new XAttribute("x", Percent(x)),
        right == 0 ? null : new XAttribute("dx", right),
        new XAttribute("y", Number(y)),
        anchor == "start" ? null : new XAttribute("text-anchor", anchor),
        text);

    /// <summary>A shape drawn about its middle.</summary>
    public static XElement At(double x, double y, params object?[] shape) =>
        new("svg", new XAttribute("x", Percent(x)), new XAttribute("y", Number(y)), shape);

    public static XElement? Title(string? title) => title is null ? null : new XElement("title", title);
}
