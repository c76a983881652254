using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace FrontCounters.Web.Comparing;

/// <summary>Reads what a page says, block by block, without its marks, pictures and addresses.</summary>
public sealed class PageWords
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "ul", "ol", "dl", "dt", "dd", "div", "section", "article", "nav", "form",
        "table", "caption", "thead", "tbody", "tr", "figure", "figcaption", "blockquote", "details", "summary", "header",
        "footer", "fieldset", "legend", "label", "aside", "pre", "br", "hr", "option", "button",
    };

    private const string SiteName = " – FrontCounters";

    private readonly List<PageLine> lines = [];
    private readonly StringBuilder words = new();
    private bool isHeading;

    public static IReadOnlyList<PageLine> LinesIn(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var reading = new PageWords();
        reading.lines.Add(new PageLine(true, (page.Title ?? "").Replace(SiteName, "", StringComparison.Ordinal)));
        if (page.QuerySelector("meta[name=description]")?.GetAttribute("content") is { } description)
        {
            reading.lines.Add(new PageLine(true, description));
        }

        reading.Read(page.QuerySelector("main") ?? page.DocumentElement);
        reading.EndBlock();
        // A title is mostly the first heading again.
        return [.. reading.lines.Distinct()];
    }

    private void Read(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                words.Append(text.Data);
            }
            else if (child is IElement element and { LocalName: not ("svg" or "script" or "style" or "template") })
            {
                Read(element);
            }
        }
    }

    private void Read(IElement element)
    {
        if (!Blocks.Contains(element.LocalName))
        {
            // The cells of a row are one line, as a reader sees it.
            if (element.LocalName is "td" or "th" && words.ToString().TrimEnd() is { Length: > 0 } cells && cells[^1] != '|')
            {
                words.Append(" | ");
            }

            Read((INode)element);
            return;
        }

        EndBlock();
        isHeading = element.LocalName is "h1" or "h2" or "h3";
        Read((INode)element);
        EndBlock();
    }

    private void EndBlock()
    {
        var said = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (said.Length > 0)
        {
            lines.Add(new PageLine(isHeading, said));
        }

        words.Clear();
        isHeading = false;
    }
}
