using System.Xml.Linq;

namespace FrontCounters.Web.Figures;

/// <summary>
/// A figure of the site as a file of its own: with its title, its style, and the line that says whose it is.
/// </summary>
/// <param name="title">What it shows, written over it.</param>
/// <param name="width">Of the figure, in pixels.</param>
/// <param name="height">Of the figure, in pixels.</param>
/// <param name="figure">The figure as pages draw it.</param>
/// <param name="source">What it rests on, under it.</param>
public sealed class Picture(string title, int width, int height, XElement figure, IReadOnlyList<string> source)
{
    private const int Margin = 24;
    private const int TitleLine = 28;
    private const int SourceLine = 17;

    /// <summary>Letters of the title that fit in a hundred pixels.</summary>
    private const double LettersInHundred = 8.4;

    private const double SmallLettersInHundred = 17;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public XDocument Draw(string rules)
    {
        var heading = LinesOf(title, (int)(width * LettersInHundred / 100));
        List<string> foot = [.. source.SelectMany(line => LinesOf(line, (int)(width * SmallLettersInHundred / 100)))];
        var top = Margin + (heading.Count * TitleLine);
        var whole = top + height + (foot.Count * SourceLine) + Margin;
        var drawn = new XElement(
            "svg",
            new XAttribute("width", width + (2 * Margin)),
            new XAttribute("height", whole),
            new XAttribute("viewBox", $"0 0 {width + (2 * Margin)} {whole}"),
            new XAttribute("class", "picture-drawing"),
            new XElement("title", title),
            new XElement("desc", figure.Element("desc")?.Value ?? title),
            new XElement("style", rules),
            Marks.Symbols,
            new XElement(
                "rect",
                new XAttribute("class", "picture-paper"),
                new XAttribute("width", "100%"),
                new XAttribute("height", "100%")),
            heading.Select((line, at) => Text("picture-title", Margin + 14 + (at * TitleLine), line)),
            Placed(top),
            foot.Select((line, at) => Text("picture-source", top + height + ((at + 1) * SourceLine), line)));
        foreach (var element in drawn.DescendantsAndSelf())
        {
            element.Name = Svg + element.Name.LocalName;
        }

        return new XDocument(drawn);
    }

    private XElement Placed(int top)
    {
        var placed = new XElement(figure);
        placed.SetAttributeValue("x", Margin);
        placed.SetAttributeValue("y", top);
        placed.SetAttributeValue("width", width);
        placed.SetAttributeValue("height", height);
        // The picture has its own title; the figure's would show over every part of it.
        placed.SetAttributeValue("aria-labelledby", null);
        placed.SetAttributeValue("role", null);
        placed.Element("title")?.Remove();
        placed.Element("desc")?.Remove();
        return placed;
    }

    private static XElement Text(string kind, int y, string line) =>
        new("text", new XAttribute("class", kind), new XAttribute("x", Margin), new XAttribute("y", y), line);

    private static List<string> LinesOf(string text, int letters)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= letters)
            {
                lines.Add("");
            }

            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines;
    }
}
